import { addDays, addMonths, type Day } from './calendar.ts';

/** How long words speak for their holder, in months from the day on which they were held. */
export interface HoldWindow {
	/** Through this month they are the position. */
	readonly holdsMonths: number;
	/** Through this month they are remembered as what was last known; after it there is no evidence. */
	readonly fadesMonths: number;
}

export const DEFAULT_WINDOW: HoldWindow = { holdsMonths: 18, fadesMonths: 36 };

/** The last day on which words of that day are the position ("not older than 18 months" takes the day itself in). */
export function lastDayHeld(heldOn: Day, window: HoldWindow): Day {
	return addMonths(heldOn, window.holdsMonths);
}

/** The last day on which words of that day are remembered. */
export function lastDayRemembered(heldOn: Day, window: HoldWindow): Day {
	return addMonths(heldOn, window.fadesMonths);
}

/** Months differ by this many days at most: 31 August less eighteen months is 28 February. */
const CLAMPED_DAYS = 4;

/**
 * A test for days that are not older than `months` on the as-of date, the same as `addMonths(day, months) >= asOf`. Far from the limit
 * it compares characters only: a lane asks this of every record on each of its turning days.
 */
export function notOlderThan(asOf: Day, months: number): (day: Day) => boolean {
	const about = addMonths(asOf, -months);
	const surelyIn = addDays(about, CLAMPED_DAYS);
	const surelyOut = addDays(about, -CLAMPED_DAYS);
	return (day) => day >= surelyIn || (day >= surelyOut && addMonths(day, months) >= asOf);
}
