/** Last day of a month: `(2008, 2)` → 29. */
function lastDayOf(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Months since the year 0 of a day or month: `2007-03-05` → 24086. */
export function monthNumber(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The last day of the month of that number. */
export function endOfMonth(month: number): string {
	const year = Math.floor(month / 12);
	const inYear = (month % 12) + 1;
	return `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}-${lastDayOf(year, inYear)}`;
}

/**
 * The corpus clock a month on or back, always at the end of a month: `('2007-03-05', -1)` → `2007-02-28`, `('2007-03-05', 1)` → `2007-04-30`.
 * From `newest` on it is null, "latest".
 */
export function stepMonth(day: string, by: number, newest: string): string | null {
	const stepped = endOfMonth(monthNumber(day) + by);
	return stepped >= newest ? null : stepped;
}
