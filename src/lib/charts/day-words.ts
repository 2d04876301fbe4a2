const MONTHS = [
	'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'
];

function monthName(day: string): string {
	return MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
}

/** `2007-01-31` → "31 January 2007"; `2007-06` → "June 2007"; `2007` → "2007". Reads the characters, so no time zone can shift it. */
export function dayInWords(day: string): string {
	const parts = [day.length >= 10 ? String(Number(day.slice(8, 10))) : '', monthName(day), day.slice(0, 4)];
	return parts.filter((part) => part !== '').join(' ');
}

/** `2007-01-31` → "January 2007". */
export function monthInWords(day: string): string {
	return `${monthName(day)} ${day.slice(0, 4)}`;
}

/** `2007-01-31` → "Jan". */
export function monthAbbreviation(day: string): string {
	return monthName(day).slice(0, 3);
}

/** `2007-01-31` → "31 Jan 2007". */
export function shortDay(day: string): string {
	return `${Number(day.slice(8, 10))} ${monthAbbreviation(day)} ${day.slice(0, 4)}`;
}

/** `2007-06-19`, `2007-06-22` → "19 to 22 June 2007"; over a month's end "30 May to 2 June 2008"; one day alone stands alone. */
export function daysInWords(from: string, to: string): string {
	if (from === to) return dayInWords(from);
	const start = dayInWords(from).split(' ');
	const shared = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
	return `${start.slice(0, shared).join(' ')} to ${dayInWords(to)}`;
}
