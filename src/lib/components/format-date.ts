const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A date as readers write it, as exactly as it is known: `2007-01-31T10:21Z` → "31 Jan 2007", `2007-01` → "Jan 2007",
 * `2007` → "2007". Reads the characters, never a clock or a time zone, so that it is the same day everywhere.
 * Anything that does not start with a year comes back as it was.
 */
export function formatDate(value: string): string {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
	if (!parts) return value;
	const [, year, month, day] = parts;
	const name = month ? MONTHS[Number(month) - 1] : undefined;
	return [day && name ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}

/** `2007-01-31T10:21Z` → "31 Jan 2007, 10:21 UTC"; a value without a time of day as `formatDate`. */
export function formatMoment(value: string): string {
	const time = /T(\d{2}:\d{2})/.exec(value);
	return time ? `${formatDate(value)}, ${time[1]} UTC` : formatDate(value);
}
