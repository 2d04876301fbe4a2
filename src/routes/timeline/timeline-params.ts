import { LANE_ORDERS } from '#lib/positions/lane-order.ts';
import { PLACE } from '../place-params.ts';
import { aDay, aFlag, aList, holderList, oneOf, readParams, someOf } from '../read-params.ts';
import { DEFAULT_STATE, MOST_PROPOSITIONS, OFFERED, readFirm, VIEWS, type RecordFilter, type TimelineState } from './timeline-state.ts';

const FILTER = {
	basis: someOf(['stated', 'reported', 'assessed']),
	certainty: someOf(['certain', 'probable', 'possible']),
	review: someOf(['unreviewed', 'accepted', 'corrected']),
	mark: aList,
	firstHand: aFlag,
	firm: oneOf(['1', '0'], undefined)
};
const SHAPE = {
	...PLACE,
	...FILTER,
	view: oneOf(VIEWS, DEFAULT_STATE.view),
	proposition: aList,
	countries: holderList,
	who: oneOf(OFFERED, DEFAULT_STATE.who),
	from: aDay(null), to: aDay(null),
	sort: oneOf(LANE_ORDERS, DEFAULT_STATE.sort),
	byRegion: aFlag,
	stance: someOf(['supports', 'conditional', 'undecided', 'reserved', 'opposes', 'declined'])
};

/** Marks as evidence has them, also from an address made when `c` was another one than `C`. */
const inCapitals = (marks: readonly string[]): string[] => [...new Set(marks.map((mark) => (mark === 'none' ? mark : mark.toUpperCase())))];

/** Reads what an address lets count as evidence. */
export function readFilterParams(url: URL): RecordFilter {
	const { firm, mark, ...rest } = readParams(url, FILTER);
	return { ...rest, firm: readFirm(firm), mark: inCapitals(mark) };
}

/** Reads an address. A period that ends before it begins is turned round. */
export function readTimelineParams(url: URL): TimelineState {
	const { proposition, ...rest } = readParams(url, SHAPE);
	const propositions = proposition.length === 0 ? DEFAULT_STATE.proposition : proposition.slice(0, MOST_PROPOSITIONS);
	const state: TimelineState = { ...rest, proposition: propositions, ...readFilterParams(url) };
	const isReversed = state.from !== null && state.to !== null && state.from > state.to;
	return isReversed ? { ...state, from: state.to, to: state.from } : state;
}
