import type { Standpoint } from '#lib/positions/standings.ts';

/** Over a group of countries, and beside a sign. */
export const STANDPOINT_WORDS: Readonly<Record<Standpoint, string>> = {
	supports: 'support it', conditional: 'in part or on a condition', undecided: 'no position yet', reserved: 'have reservations', opposes: 'oppose it',
	mixed: 'contradict themselves', declined: 'asked, gave no view', lapsed: 'last word older than 18 months'
};

/** Of one country, in a table. */
export const STANDPOINT_OF_ONE: Readonly<Record<Standpoint, string>> = {
	supports: 'supports', conditional: 'in part', undecided: 'undecided', reserved: 'reserved', opposes: 'opposes', mixed: 'mixed', declined: 'declined', lapsed: 'lapsed'
};

/** Legends list these even where nobody takes them. */
export const ALWAYS_LISTED: ReadonlySet<Standpoint> = new Set(['supports', 'conditional', 'undecided', 'reserved', 'opposes', 'declined']);
