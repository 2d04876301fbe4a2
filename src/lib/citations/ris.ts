import { addressOf, dateParts, PROGRAM, placeOf, remarksOf, type Cited } from './cited.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A RIS record of the type government document; lines end as its specification asks. `DA` carries as much of the date as is known. */
export function ris(cited: Cited): string {
	const { cable } = cited;
	const [year, month, day] = dateParts(cable.sent);
	const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
	const place = placeOf(cited);
	const lines: [string, string | null][] = [
		['TY', 'GOVDOC'],
		['TI', cable.subject ?? `Cable ${cable.reference}`],
		['AU', cable.sender],
		['PY', year === undefined ? null : String(year)],
		['DA', year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
		['M1', cable.reference],
		['M3', 'Diplomatic cable'],
		['SE', place],
		['AB', cited.kind === 'stance' ? cited.stance.quote : null],
		...remarksOf(cited).map((remark): [string, string] => ['N1', remark]),
		['DB', PROGRAM],
		['UR', addressOf(cited)],
		['ER', '']
	];
	return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}
