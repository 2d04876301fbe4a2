import { addressOf, dateParts, PROGRAM, placeOf, remarksOf, type Cited } from './cited.ts';

const SPECIAL: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', $: '\\$', '#': '\\#', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}'
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Text as TeX prints it as it is: `50 % & more` → `50 \% \& more`. Line breaks become blanks. */
export function escapeTex(text: string): string {
	return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}%&$#_~^]/g, (letter) => SPECIAL[letter] ?? letter).replaceAll('“', '``').replaceAll('”', "''");
}

/** An entry of the type `misc`, in which every style prints the reference and the paragraph. */
export function bibtex(cited: Cited): string {
	const { cable } = cited;
	const [year, month, day] = dateParts(cable.sent);
	const place = placeOf(cited);
	const key = `${cable.reference}${cited.kind === 'stance' ? `-p${cited.stance.paragraph}` : ''}`.replaceAll(/[^\w-]/g, '');
	// The second braces keep the letters' case and make the sender one name.
	const fields: [string, string | null][] = [
		['author', cable.sender === null ? null : `{${escapeTex(cable.sender)}}`],
		['title', `{${escapeTex(cable.subject ?? `Cable ${cable.reference}`)}}`],
		['howpublished', escapeTex(`Diplomatic cable ${cable.reference}${place ? `, ${place}` : ''}`)],
		['year', year === undefined ? null : String(year)],
		['date', year === undefined ? null : [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-')],
		['note', escapeTex([...remarksOf(cited), PROGRAM].join('; '))],
		// Not escaped: `url` is read verbatim.
		['url', addressOf(cited)]
	];
	const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`\t${name} = {${value}},`]));
	if (month !== undefined) lines.splice(-2, 0, `\tmonth = ${MONTHS[month - 1]},`);
	return [`@misc{${key},`, ...lines, '}', ''].join('\n');
}
