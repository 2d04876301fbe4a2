/**
 * Arithmetic on days written `YYYY-MM-DD`. Days are counted in UTC throughout, so that 31 January is 31 January in New York and in
 * Tokyo; a malformed day gives `NaN` or "NaN-NaN-NaN", never a shifted day.
 */
export type Day = string;

const MS_PER_DAY = 86_400_000;

function pad(number: number, length: number): string {
	return String(number).padStart(length, '0');
}

/** Days since 1 January 1970: `dayNumber('1970-01-02')` is 1. */
export function dayNumber(day: Day): number {
	return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** The day that lies `number` days after 1 January 1970; fractions are cut off. */
export function dayFromNumber(number: number): Day {
	const date = new Date(Math.floor(number) * MS_PER_DAY);
	return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

/** `addDays('2007-01-31', 1)` is `2007-02-01`; negative numbers go back. */
export function addDays(day: Day, days: number): Day {
	return dayFromNumber(dayNumber(day) + days);
}

/** The same day of the month `months` later, or that month's last day: `addMonths('2007-08-31', 18)` is `2009-02-28`. */
export function addMonths(day: Day, months: number): Day {
	const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
	const year = Math.floor(total / 12);
	const month = total - year * 12;
	const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(Math.min(Number(day.slice(8, 10)), lastOfMonth), 2)}`;
}

/** Whole months from the earlier day to the later: `monthsBetween('2007-01-31', '2007-03-30')` is 1; 0 when they are reversed. */
export function monthsBetween(earlier: Day, later: Day): number {
	const months = (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))) * 12 + Number(later.slice(5, 7)) - Number(earlier.slice(5, 7));
	const whole = addMonths(earlier, months) > later ? months - 1 : months;
	return Math.max(0, whole);
}
