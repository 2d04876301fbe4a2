import { z } from 'zod';
import { LANE_ORDERS } from '#lib/positions/lane-order.ts';
import { DEFAULT_STATE, MOST_PROPOSITIONS, OFFERED, readFirm, VIEWS, type TimelineState } from './timeline-state.ts';

const day = z.iso.date().nullable().catch(null);
const flag = z.literal('1').transform(() => true).or(z.unknown().transform(() => false));
/** A form sends a list as one pair an entry, an address as one value with commas: both are read. */
const list = z.array(z.string()).transform((values) => [...new Set(values.flatMap((value) => value.split(',')).map((value) => value.trim()).filter(Boolean))]);

function listOf<Value extends string>(allowed: readonly Value[]) {
	return list.transform((values) => allowed.filter((value) => values.includes(value)));
}

const schema = z.object({
	view: z.enum(VIEWS).catch('lanes'),
	proposition: list.transform((ids) => (ids.length === 0 ? DEFAULT_STATE.proposition : ids.slice(0, MOST_PROPOSITIONS))),
	countries: list,
	who: z.enum(OFFERED).catch('evidence'),
	from: day, to: day,
	collection: list,
	asOf: day,
	sort: z.enum(LANE_ORDERS).catch('evidence'),
	byRegion: flag,
	stance: listOf(['supports', 'conditional', 'undecided', 'reserved', 'opposes', 'declined']),
	basis: listOf(['stated', 'reported', 'assessed']),
	certainty: listOf(['certain', 'probable', 'possible']),
	review: listOf(['unreviewed', 'accepted', 'corrected']),
	mark: list,
	firstHand: flag,
	firm: z.unknown().transform(readFirm)
});
const LISTS = ['proposition', 'countries', 'collection', 'stance', 'basis', 'certainty', 'review', 'mark'];

/** Reads an address. A value that means nothing counts as absent, and a period that ends before it begins is turned round. */
export function readTimelineParams(params: URLSearchParams): TimelineState {
	const given = Object.keys(schema.shape).map((name) => [name, LISTS.includes(name) ? params.getAll(name) : params.get(name)]);
	const state = schema.parse(Object.fromEntries(given));
	const isReversed = state.from !== null && state.to !== null && state.from > state.to;
	return isReversed ? { ...state, from: state.to, to: state.from } : state;
}
