/** Keys that work on every page: after `g` a letter goes to a place. */
export const PLACES: readonly { readonly key: string; readonly href: string; readonly name: string }[] = [
	{ key: 'o', href: '/', name: 'Overview' },
	{ key: 't', href: '/timeline', name: 'Timeline' },
	{ key: 'v', href: '/compare', name: 'Compare' },
	{ key: 'm', href: '/map', name: 'Map' },
	{ key: 'c', href: '/cables', name: 'Cables' },
	{ key: 'a', href: '/actions', name: 'Actions' },
	{ key: 'r', href: '/review', name: 'Review' },
	{ key: 'b', href: '/propositions', name: 'Codebook' },
	{ key: 'i', href: '/import', name: 'Import' },
	{ key: 'h', href: '/help', name: 'Help' }
];

export interface ShortcutGroup {
	readonly title: string;
	readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** Every shortcut that there is, as the help sheet lists them. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
	{
		title: 'Everywhere',
		keys: [
			...PLACES.map(({ key, name }) => ({ keys: ['g', key], does: name })),
			{ keys: ['/'], does: 'search in cables' },
			{ keys: ['['], does: 'as-of date: a month back' },
			{ keys: [']'], does: 'as-of date: a month on' },
			{ keys: ['?'], does: 'this sheet' }
		]
	},
	{
		title: 'A record in the drawer',
		keys: [
			{ keys: ['a'], does: 'accept' }, { keys: ['r'], does: 'reject, with a reason' }, { keys: ['c'], does: 'correct a slot' }, { keys: ['u'], does: 'undo the decision, back to the one before' }, { keys: ['U'], does: 'restore what was undone' },
			{ keys: ['j'], does: 'next record of the page' }, { keys: ['k'], does: 'previous record' }, { keys: ['o'], does: 'open its cable at the sentence' },
			{ keys: ['y'], does: 'copy the Chicago note' }, { keys: ['Esc'], does: 'close' }
		]
	},
	{ title: 'Review', keys: [{ keys: ['j'], does: 'next proposal' }, { keys: ['k'], does: 'previous proposal' }, { keys: ['Enter'], does: 'open it' }] },
	{
		title: 'On a timeline',
		keys: [
			{ keys: ['←', '→'], does: 'walk the marks of a lane' }, { keys: ['↑', '↓'], does: 'to the lane above or below' },
			{ keys: ['Home', 'End'], does: 'first and last mark' }, { keys: ['Enter'], does: 'open the record' },
			{ keys: ['+', '−'], does: 'zoom in and out, about the mark' }, { keys: ['0'], does: 'the whole period' }, { keys: ['Shift', '←', '→'], does: 'earlier and later days' }
		]
	},
	{
		title: 'On the comparison',
		keys: [
			{ keys: ['←', '→', '↑', '↓'], does: 'from square to square' }, { keys: ['Home', 'End'], does: 'first and last square of the row' },
			{ keys: ['Enter'], does: 'open its evidence' }, { keys: ['Esc'], does: 'leave the squares' }
		]
	},
	{
		title: 'On the map',
		keys: [
			{ keys: ['←', '→', '↑', '↓'], does: 'to the next country on that side' }, { keys: ['Page Down', 'Page Up'], does: 'the next country by name, the one before' },
			{ keys: ['Home', 'End'], does: 'first and last country by name' }, { keys: ['Enter'], does: 'open its page' }
		]
	}
];
