import { CLOCK_PATHS } from './sections.ts';

/** Keys that work on every page: after `g` a letter goes to a place. */
export const PLACES: readonly { readonly key: string; readonly href: string; readonly name: string }[] = [
	{ key: 'o', href: '/', name: 'Overview' },
	{ key: 't', href: '/timeline', name: 'Timeline' },
	{ key: 'v', href: '/compare', name: 'Compare' },
	{ key: 'm', href: '/map', name: 'Map' },
	{ key: 'c', href: '/cables', name: 'Cables' },
	{ key: 'a', href: '/actions', name: 'Actions' },
	{ key: 'd', href: '/demarches', name: 'Demarches' },
	{ key: 'r', href: '/review', name: 'Review' },
	{ key: 'b', href: '/propositions', name: 'Codebook' },
	{ key: 'i', href: '/import', name: 'Import' },
	{ key: 'h', href: '/help', name: 'Help' }
];

export interface ShortcutGroup {
	readonly title: string;
	/** The pages on which they work: `/timeline` is that page alone, `/cables/*` whatever lies below. */
	readonly pages: readonly string[];
	/** The same in words, where every key is listed and the title does not say it. */
	readonly where: string;
	readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** Pages with links to records, which open in the drawer. */
const WITH_DRAWER = ['/', '/timeline', '/timeline/words', '/compare', '/countries/*', '/propositions/*', '/cables/*', '/review', '/said-and-did'];

export const EVERYWHERE: ShortcutGroup = {
	title: 'Everywhere', pages: ['/*'], where: '',
	keys: [
		...PLACES.map(({ key, name }) => ({ keys: ['g', key], does: name })),
		{ keys: ['/'], does: 'search in cables' },
		{ keys: ['?'], does: 'this sheet' }
	]
};

/** Every other shortcut that there is; what is a page's own stands before what it shares with others. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
	{
		title: 'In the figure', pages: ['/timeline'], where: 'Timeline',
		keys: [
			{ keys: ['Tab'], does: 'leads to it' },
			{ keys: ['←', '→'], does: 'walk the marks of a lane' }, { keys: ['↑', '↓'], does: 'to the lane above or below' },
			{ keys: ['Home', 'End'], does: 'first and last mark' }, { keys: ['Enter'], does: 'open the record' },
			{ keys: ['+', '−'], does: 'zoom in and out, about the mark' }, { keys: ['0'], does: 'the whole period' }, { keys: ['Shift', '←', '→'], does: 'earlier and later days' },
			{ keys: ['Esc'], does: 'put the words away' }
		]
	},
	{
		title: 'In the squares', pages: ['/compare'], where: 'Compare',
		keys: [
			{ keys: ['Tab'], does: 'leads to them' },
			{ keys: ['←', '→', '↑', '↓'], does: 'from square to square' }, { keys: ['Home', 'End'], does: 'first and last square of the row' },
			{ keys: ['Enter'], does: 'open its evidence' }, { keys: ['Esc'], does: 'leave the squares' }
		]
	},
	{
		title: 'On the map', pages: ['/map'], where: '',
		keys: [
			{ keys: ['Tab'], does: 'leads to it' },
			{ keys: ['←', '→', '↑', '↓'], does: 'to the next country on that side' }, { keys: ['Page Down', 'Page Up'], does: 'the next country by name, the one before' },
			{ keys: ['Home', 'End'], does: 'first and last country by name' }, { keys: ['Enter'], does: 'open its page' }, { keys: ['Esc'], does: 'put the words away' }
		]
	},
	{ title: 'In the queue', pages: ['/review'], where: 'Review', keys: [{ keys: ['j'], does: 'next proposal' }, { keys: ['k'], does: 'previous proposal' }, { keys: ['Enter'], does: 'open it' }] },
	{
		title: 'How a sentence was read', pages: ['/cables/*'], where: 'on a cable',
		keys: [
			{ keys: ['Tab'], does: 'leads to the sentences, before the text' },
			{ keys: ['←', '→'], does: 'from sentence to sentence' }, { keys: ['Home', 'End'], does: 'first and last sentence' },
			{ keys: ['Enter'], does: 'tell how it was read' }, { keys: ['Esc'], does: 'close the explanation' }
		]
	},
	{
		title: 'On an open record', pages: [...WITH_DRAWER, '/evidence/*'], where: 'in the drawer and on the page of a record',
		keys: [
			{ keys: ['a'], does: 'accept' }, { keys: ['r'], does: 'reject, with a reason' }, { keys: ['c'], does: 'correct a part of it' }, { keys: ['u'], does: 'undo the decision, back to the one before' }, { keys: ['U'], does: 'restore what was undone' },
			{ keys: ['y'], does: 'copy the Chicago note' }
		]
	},
	{
		title: 'In the drawer of a record', pages: WITH_DRAWER, where: 'wherever a quotation or a sign opens one',
		keys: [
			{ keys: ['j'], does: 'next record of the page' }, { keys: ['k'], does: 'previous record' }, { keys: ['o'], does: 'open its cable at the sentence' },
			{ keys: ['Esc'], does: 'close' }
		]
	},
	{
		title: 'As-of date', pages: CLOCK_PATHS.flatMap((path) => [path, `${path}/*`]), where: 'wherever the head of the page shows it',
		keys: [{ keys: ['['], does: 'a month back' }, { keys: [']'], does: 'a month on' }]
	}
];

/** The groups of keys that work on the page at this path, besides those that work everywhere: on `/map` those of the map and of its as-of date. */
export function shortcutsAt(path: string): ShortcutGroup[] {
	return SHORTCUTS.filter(({ pages }) => pages.some((page) => (page.endsWith('/*') ? path.startsWith(page.slice(0, -1)) : path === page)));
}
