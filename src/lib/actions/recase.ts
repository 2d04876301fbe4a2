import { NAME_ENTRIES } from '#lib/countries/countries.ts';

const OTHER_WORDS = [
	'U.S.', 'USG', 'DCM', 'MFA', 'MOFA', 'MOD', 'MOFAT', 'CCW', 'CCM', 'NATO', 'PM/WRA', 'DOD', 'OSD', 'Poloff', 'Poloffs', 'Polcouns', 'Econoff', 'Emboff', 'Emboffs', 'Ambassador', 'Charge', 'Department',
	'Embassy', 'Mission', 'Post', 'Posts', 'Delegation', 'USNATO', 'USUN', 'Oslo', 'Dublin', 'Wellington', 'Lima', 'Vienna', 'Geneva', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
	'September', 'October', 'November', 'December', 'Article', 'Convention', 'Foreign', 'Defense', 'Defence', 'Ministry', 'Minister', 'Director', 'General', 'Counselor', 'Colonel', 'I'
];

/** Lower-case form → how it is written. Short names ("US", "Male") would catch ordinary words. */
const WRITTEN = new Map([
	...NAME_ENTRIES.filter((entry) => entry.text.length > 3 && !entry.text.includes(' ') && entry.kind !== 'ministry').map((entry): [string, string] => [entry.text.toLowerCase(), entry.text]),
	...OTHER_WORDS.map((word): [string, string] => [word.toLowerCase(), word])
]);

/** Whether a text is written in capitals only, as before 1980, or in small letters only: its case tells nothing. */
export function hasNoCase(text: string): boolean {
	const letters = text.replace(/[^A-Za-z]/g, '');
	const capitals = letters.replace(/[^A-Z]/g, '').length;
	return letters.length > 80 && (capitals > letters.length * 0.7 || capitals < letters.length * 0.006);
}

/**
 * The same text, of the same length, with capitals where English has them: at the start of sentences and in names of states, months and
 * offices. `"POLOFF MET ON MAY 12 WITH"` → `"Poloff met on May 12 with"`. Names of persons stay small.
 */
export function recase(text: string): string {
	return text.toLowerCase()
		.replace(/[a-z](?:[a-z./]*[a-z])?\.?/g, (word) => WRITTEN.get(word) ?? (WRITTEN.get(word.replace(/\.$/, '')) ?? word.replace(/\.$/, '')) + (word.endsWith('.') ? '.' : ''))
		.replace(/(^\W*|(?<!\.[A-Za-z])[.?!]["”)]* +)([a-z])/g, (_, lead: string, letter: string) => `${lead}${letter.toUpperCase()}`);
}
