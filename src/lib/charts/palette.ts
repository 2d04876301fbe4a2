import type { StanceValue } from '#lib/stances/stance.ts';

/** What a mark is coloured by: tokens of the look, never colours, so that one drawing serves light, dark and print. */
export type Tone = 'paper' | 'ink' | 'muted' | 'rule' | 'edge' | 'accent' | StanceValue | `${Exclude<StanceValue, 'declined'>}-edge`;

export type Palette = Readonly<Record<Tone, string>>;

const TONES: readonly Tone[] = [
	'paper', 'ink', 'muted', 'rule', 'edge', 'accent',
	'supports', 'conditional', 'undecided', 'reserved', 'opposes', 'declined',
	'supports-edge', 'conditional-edge', 'undecided-edge', 'reserved-edge', 'opposes-edge'
];

/** A palette made by asking for each token's colour. */
export function paletteFrom(colourOf: (tone: Tone) => string): Palette {
	return Object.fromEntries(TONES.map((tone) => [tone, colourOf(tone)])) as Record<Tone, string>;
}

/** For drawings inside the page: they follow its theme. */
export const PAGE_PALETTE: Palette = paletteFrom((tone) => `var(--${tone})`);

/** For drawings that leave the page: the light theme, written out. */
export const PRINT_PALETTE: Palette = {
	paper: '#fbfaf7', ink: '#1b1e23', muted: '#5a616b', rule: '#e3dfd6', edge: '#8c877c', accent: '#7a1f3d',
	supports: '#0b6e8f', conditional: '#5ba3bd', undecided: '#8e8a82', reserved: '#d98a3d', opposes: '#a8450f', declined: '#5a616b',
	'supports-edge': '#0b6e8f', 'conditional-edge': '#0b6e8f', 'undecided-edge': '#6b675f', 'reserved-edge': '#a8450f', 'opposes-edge': '#a8450f'
};
