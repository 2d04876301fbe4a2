import type { StanceValue } from '#lib/stances/stance.ts';

type Held = Exclude<StanceValue, 'declined'>;

/** What a mark is coloured by: tokens of the look, never colours, so that one drawing serves light, dark and print. */
export type Tone = 'paper' | 'wash' | 'ink' | 'muted' | 'rule' | 'edge' | 'accent' | StanceValue | `${Held}-edge`;

/** A breath of a stance's colour on paper for what is not firm, and a stronger one where much paper lies round it, on maps. */
type Mixed = `${Held}-${keyof typeof SHARES}`;

/** Everything that a palette has a colour for. */
export type Ink = Tone | Mixed;

export type Palette = Readonly<Record<Ink, string>>;

const SHARES = { tint: 0.15, shade: 0.3 } as const;

const TONES: readonly Tone[] = [
	'paper', 'wash', 'ink', 'muted', 'rule', 'edge', 'accent',
	'supports', 'conditional', 'undecided', 'reserved', 'opposes', 'declined',
	'supports-edge', 'conditional-edge', 'undecided-edge', 'reserved-edge', 'opposes-edge'
];

const HELD: readonly Held[] = ['supports', 'conditional', 'undecided', 'reserved', 'opposes'];

/** A palette made by asking for each token's colour, and for the mixture of a stance's colour with paper, of which it has the share. */
export function paletteFrom(colourOf: (tone: Tone) => string, mixOf: (colour: string, paper: string, share: number) => string): Palette {
	const paper = colourOf('paper');
	const mixed = (Object.keys(SHARES) as (keyof typeof SHARES)[]).flatMap((name) => HELD.map((value) => [`${value}-${name}`, mixOf(colourOf(value), paper, SHARES[name])]));
	return Object.fromEntries([...TONES.map((tone) => [tone, colourOf(tone)]), ...mixed]) as Record<Ink, string>;
}

function channel(hex: string, place: number): number {
	return Number.parseInt(hex.slice(1 + 2 * place, 3 + 2 * place), 16);
}

/** Of two colours written `#rrggbb`; a colour written otherwise gives plain paper. */
export function mixOfHex(colour: string, paper: string, share: number): string {
	const isHex = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);
	if (!isHex(colour) || !isHex(paper)) return paper;
	const mixed = [0, 1, 2].map((place) => Math.round(channel(colour, place) * share + channel(paper, place) * (1 - share)));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** For drawings inside the page: they follow its theme. */
export const PAGE_PALETTE: Palette = paletteFrom((tone) => `var(--${tone})`, (colour, paper, share) => `color-mix(in srgb, ${colour} ${share * 100}%, ${paper})`);

const PRINT: Readonly<Record<Tone, string>> = {
	paper: '#fbfaf7', wash: '#f3f0e9', ink: '#1b1e23', muted: '#5a616b', rule: '#e3dfd6', edge: '#8c877c', accent: '#7a1f3d',
	supports: '#0b6e8f', conditional: '#5ba3bd', undecided: '#8e8a82', reserved: '#d98a3d', opposes: '#a8450f', declined: '#5a616b',
	'supports-edge': '#0b6e8f', 'conditional-edge': '#0b6e8f', 'undecided-edge': '#6b675f', 'reserved-edge': '#a8450f', 'opposes-edge': '#a8450f'
};

/** For drawings that leave the page: the light theme, written out. */
export const PRINT_PALETTE: Palette = paletteFrom((tone) => PRINT[tone], mixOfHex);
