import { CsvError, parse } from 'csv-parse/sync';
import { countryByIso } from '#lib/countries/countries.ts';
import { addDays } from '#lib/positions/calendar.ts';
import { statusToActs, votesToActs, type DatedAct } from './official-acts.ts';

/** Something wrong with a line of a table, and what to do about it. */
export interface TableProblem {
	readonly line: number;
	readonly message: string;
}

export interface ActsTable {
	/** Which of the two tables its first line says it is; null for neither. */
	readonly kind: 'status' | 'votes' | null;
	/** Empty when there is any problem. */
	readonly acts: readonly DatedAct[];
	readonly problems: readonly TableProblem[];
}

type Row = Readonly<Record<string, string>>;

const STATUS = ['iso2', 'signed', 'bound', 'bound_by'];
const VOTES = ['resolution', 'date', 'iso2', 'vote'];
const WAYS = ['ratification', 'acceptance', 'approval', 'accession'];
/** The last two are a state's right, and no act. */
const BALLOTS = ['yes', 'no', 'abstain', 'absent', ''];

const isDay = (text: string): boolean => addDays(text, 0) === text;
const noDay = (column: string, text: string): string => `${column} is “${text}”, which is no day. Write days as YYYY-MM-DD.`;

function countryProblems({ iso2 = '' }: Row): string[] {
	return countryByIso(iso2) ? [] : [`iso2 is “${iso2}”, which is no country. Use its two-letter ISO code in capitals, such as JP.`];
}

function statusProblems(row: Row): string[] {
	const { signed = '', bound = '', bound_by: way = '', withdrew = '' } = row;
	const days = Object.entries({ signed, bound, withdrew }).filter(([, day]) => day !== '' && !isDay(day));
	return [
		...countryProblems(row), ...days.map(([column, day]) => noDay(column, day)),
		...(bound !== '' && !WAYS.includes(way) ? [`bound_by is “${way}”. Say how the state was bound: ${WAYS.join(', ')}.`] : []),
		...(bound === '' && way !== '' ? [`bound_by is “${way}”, but bound is empty. Give the day of the deposit, or leave both empty.`] : [])
	];
}

function voteProblems(row: Row): string[] {
	const { resolution = '', date = '', vote = '' } = row;
	return [
		...countryProblems(row), ...(resolution === '' ? ['resolution is empty. Give its number, such as 70/54.'] : []), ...(isDay(date) ? [] : [noDay('date', date)]),
		...(BALLOTS.includes(vote) ? [] : [`vote is “${vote}”. Write yes, no, abstain or absent.`])
	];
}

function kindOf(columns: readonly string[]): ActsTable['kind'] {
	const has = (wanted: readonly string[]): boolean => wanted.every((column) => columns.includes(column));
	return has(STATUS) ? 'status' : has(VOTES) ? 'votes' : null;
}

function rowProblems(rows: readonly { readonly record: Row; readonly line: number }[], kind: 'status' | 'votes'): TableProblem[] {
	const lineOf = new Map<string, number>();
	return rows.flatMap(({ record, line }) => {
		const key = `${record.resolution ?? ''} ${record.iso2 ?? ''}`.trim();
		const first = lineOf.get(key);
		lineOf.set(key, first ?? line);
		const again = first === undefined ? [] : [`${key} stands in line ${first} already. Keep one of the two.`];
		return [...(kind === 'status' ? statusProblems(record) : voteProblems(record)), ...again].map((message) => ({ line, message }));
	});
}

/**
 * A table of treaty status or of votes, told apart by its first line, with everything that is wrong in it. Never throws on bad
 * text; a table with one bad line gives no acts at all, so that half a table is never taken for a whole one.
 */
export function readActsTable(csv: string): ActsTable {
	try {
		const columns = parse(csv, { bom: true, to_line: 1, trim: true }).at(0) ?? [];
		const kind = kindOf(columns);
		if (kind === null) {
			const message = `The columns are “${columns.join(',')}”. A table of treaty status has ${STATUS.join(',')} (and withdrew, if any did), one of votes ${VOTES.join(',')}.`;
			return { kind, acts: [], problems: [{ line: 1, message }] };
		}
		const rows = parse(csv, { bom: true, columns: true, skip_empty_lines: true, trim: true, info: true }) as unknown as { record: Row; info: { lines: number } }[];
		const problems = rowProblems(rows.map(({ record, info }) => ({ record, line: info.lines })), kind);
		if (rows.length === 0) problems.push({ line: 2, message: 'There is no line below the names of the columns, so there is nothing to take over.' });
		return { kind, problems, acts: problems.length > 0 ? [] : (kind === 'status' ? statusToActs : votesToActs)(csv) };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		return { kind: null, acts: [], problems: [{ line: Number(error['lines'] ?? 1), message: `${error.message}. Quote cells that hold a comma or a quotation mark.` }] };
	}
}
