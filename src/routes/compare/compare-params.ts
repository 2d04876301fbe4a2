import { z } from 'zod';
import { VIEWS, type CompareState } from './compare-state.ts';

const day = z.iso.date().nullable().catch(null);
const flag = z.literal('1').transform(() => true).or(z.unknown().transform(() => false));
/** A form sends a list as one pair an entry, an address as one value with commas: both are read. */
const list = z.array(z.string()).transform((values) => [...new Set(values.flatMap((value) => value.split(',')).map((value) => value.trim()).filter(Boolean))]);

const schema = z.object({
	view: z.enum(VIEWS).catch('meeting'),
	proposition: z.string().catch(''),
	countries: list,
	against: day,
	differences: flag,
	collection: list,
	asOf: day
});
const LISTS = ['countries', 'collection'];

/** Reads an address. A value that means nothing counts as absent, and two dates in the wrong order change places. */
export function readCompareParams(params: URLSearchParams): CompareState {
	const given = Object.keys(schema.shape).map((name) => [name, LISTS.includes(name) ? params.getAll(name) : params.get(name)]);
	const state = schema.parse(Object.fromEntries(given));
	const isReversed = state.view === 'dates' && state.against !== null && state.asOf !== null && state.against > state.asOf;
	return isReversed ? { ...state, against: state.asOf, asOf: state.against } : state;
}
