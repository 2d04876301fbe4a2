import { addDays, addMonths, type Day } from './calendar.ts';

/** The stops of a slider over days: the last day of each month from `from` on, the last stop being `to` itself. At least one. */
export function monthEnds(from: Day, to: Day): Day[] {
	const ends: Day[] = [];
	for (let next = `${addMonths(from, 1).slice(0, 7)}-01`; addDays(next, -1) < to; next = addMonths(next, 1)) ends.push(addDays(next, -1));
	return [...ends, to];
}

/** The place of the first stop that is not before the day; the last one for any later day. */
export function nearestStop(stops: readonly Day[], day: Day): number {
	const place = stops.findIndex((stop) => stop >= day);
	return place === -1 ? stops.length - 1 : place;
}
