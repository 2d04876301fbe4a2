import { addMonths, type Day } from './calendar.ts';

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
