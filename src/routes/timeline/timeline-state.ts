import type { EvidenceFilter } from '#lib/positions/evidence-filter.ts';
import type { LaneOrder } from '#lib/positions/lane-order.ts';

export const VIEWS = ['lanes', 'country', 'index'] as const;
/** Countries on one proposition; one country on every proposition; the prohibition index of countries. */
export type TimelineForm = (typeof VIEWS)[number];

/** Figures beside each other: more than these nobody compares. */
export const MOST_PROPOSITIONS = 6;

export const OFFERED = ['evidence', 'all'] as const;

/** What a timeline shows, as its address says it. Absent means the default. */
export interface TimelineState {
	readonly view: TimelineForm;
	/** Of countries: a figure for each, one and at most `MOST_PROPOSITIONS`. */
	readonly proposition: readonly string[];
	/** Holder codes; empty for the countries with most evidence. */
	readonly countries: readonly string[];
	/** Whom the picker offers: those with evidence, or every country. */
	readonly who: (typeof OFFERED)[number];
	readonly from: string | null;
	readonly to: string | null;
	/** Collection ids; empty for all. */
	readonly collection: readonly string[];
	readonly asOf: string | null;
	readonly sort: LaneOrder;
	/** Lanes under the headings of their regions. */
	readonly byRegion: boolean;
	/** Stances that stand out, picked in the legend; the evidence behind the others still counts. Empty for all alike. */
	readonly stance: NonNullable<EvidenceFilter['stances']>;
	/** What counts as evidence at all. */
	readonly basis: NonNullable<EvidenceFilter['bases']>;
	readonly certainty: NonNullable<EvidenceFilter['certainties']>;
	readonly review: NonNullable<EvidenceFilter['reviews']>;
	readonly mark: readonly string[];
	readonly firstHand: boolean;
	/** Firm records alone, or proposals alone (false); null for both. */
	readonly firm: boolean | null;
}

export const DEFAULT_STATE: TimelineState = {
	view: 'lanes', proposition: ['oslo-process'], countries: [], who: 'evidence', from: null, to: null, collection: [], asOf: null, sort: 'evidence', byRegion: false,
	stance: [], basis: [], certainty: [], review: [], mark: [], firstHand: false, firm: null
};

/** What lets a record count, of whatever collection. */
export type RecordFilter = Pick<TimelineState, 'basis' | 'certainty' | 'review' | 'mark' | 'firstHand' | 'firm'>;

/** The same as the core has it. */
export function toEvidenceFilter({ basis, certainty, review, mark, firstHand, firm }: RecordFilter): EvidenceFilter {
	return { bases: basis, certainties: certainty, reviews: review, marks: mark, firstHandOnly: firstHand, firm };
}

/** No filter on the evidence. */
export const UNFILTERED = { collection: [], basis: [], certainty: [], review: [], mark: [], firstHand: false, firm: null } satisfies Partial<TimelineState>;

/** What an address or a form says of firmness: `1` for firm records alone, `0` for proposals alone. */
export function readFirm(value: unknown): TimelineState['firm'] {
	return value === '1' ? true : value === '0' ? false : null;
}

function encode(value: string): string {
	return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function valueOf<Name extends keyof TimelineState>(state: Pick<TimelineState, Name>, name: Name): string {
	const value = state[name];
	if (value === null || String(value) === String(DEFAULT_STATE[name])) return '';
	if (typeof value === 'boolean') return value ? '1' : '0';
	return typeof value === 'string' ? value : value.join(',');
}

/** What differs from the default, of some of a state, always in one order. */
function pairsOf<Name extends keyof TimelineState>(state: Pick<TimelineState, Name>, names: readonly Name[]): [name: string, value: string][] {
	return names.map((name): [string, string] => [name, valueOf(state, name)]).filter(([, value]) => value !== '');
}

/** A filter as an address says it. */
export function filterPairs(filter: RecordFilter): [name: string, value: string][] {
	return pairsOf(filter, ['basis', 'certainty', 'review', 'mark', 'firstHand', 'firm']);
}

/** The address of a timeline: only what differs from the default, always in one order, so that one view has one address. */
export function timelineHref(state: TimelineState): string {
	const query = pairsOf(state, Object.keys(DEFAULT_STATE) as (keyof TimelineState)[]).map(([name, value]) => `${name}=${encode(value)}`);
	return query.length === 0 ? '/timeline' : `/timeline?${query.join('&')}`;
}

/** Where everything that a timeline shows stands in words, each record of it, for print and without a script too. */
export function wordsHref(state: TimelineState): string {
	return timelineHref(state).replace('/timeline', '/timeline/words');
}

/** How many filters on the evidence are set, of those that the reader does not see in the chart itself. */
export function filterCount({ collection, basis, certainty, review, mark, firstHand, firm }: TimelineState): number {
	return [collection, basis, certainty, review, mark].filter((list) => list.length > 0).length + Number(firstHand) + Number(firm !== null);
}
