import { shortDay } from '#lib/charts/day-words.ts';
import type { Position } from '#lib/positions/position.ts';
import { stanceSentence } from '#lib/positions/stance-words.ts';
import type { CompareTable } from './compare-table.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export function inWords(count: number): string {
	return NUMBERS[count] ?? String(count);
}

/** "three of five", "8 of 14", "all three", "both". */
function share(count: number, of: number): string {
	// Figures and words do not stand side by side.
	if (count < of) return of < NUMBERS.length ? `${inWords(count)} of ${inWords(of)}` : `${count} of ${of}`;
	return of === 2 ? 'both' : `all ${inWords(of)}`;
}

export function list(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Subjects {
	/** As they stand in a sentence: "the United States". */
	readonly names: readonly string[];
	/** Objects of the propositions on which they are apart, those furthest apart first. */
	readonly apart: readonly string[];
	/** Propositions on which at least two of them, or one on both days, have a current position. */
	readonly compared: number;
}

const everybody = (names: readonly string[]): string => (names.length > 3 ? `${inWords(names.length)} countries` : list(names));

/** "Japan and Germany differ on interoperability and the Oslo process", or how many of how many. */
export function differHeadline({ names, apart, compared }: Subjects): string {
	const [only = 'Nobody'] = names;
	if (names.length < 2) return `Where ${only} stands`;
	if (compared === 0) return capital(`${everybody(names)}: nothing to compare yet`);
	if (apart.length === 0) return capital(`${everybody(names)} do not differ on ${compared === 1 ? 'the one proposition' : `any of ${inWords(compared)} propositions`}`);
	if (apart.length <= 2) return capital(`${everybody(names)} differ on ${list(apart)}`);
	return capital(`${everybody(names)} differ on ${share(apart.length, compared)} propositions`);
}

/** "at Dublin", "at the signing". */
export function atMeeting(label: string): string {
	return /signing/i.test(label) ? 'at the signing' : `at ${label}`;
}

/** The last column that is not in the future, and who stands where in it. */
export function meetingHeadline(table: CompareTable, names: readonly string[], object: string): string {
	const rows = table.groups[0]?.rows ?? [];
	const last = table.columns.findLastIndex((_, place) => rows.some(({ cells }) => cells[place]));
	const plain = capital(`${everybody(names)} on ${object}, meeting by meeting`);
	const column = table.columns[last];
	if (!column) return plain;
	const held = rows.map(({ cells }) => cells[last]?.position ?? null).map((position) => (position && !position.lapsed && position.score !== null ? position : null));
	const at = capital(atMeeting(column.label));
	if (rows.length === 2) {
		const [one, other] = held;
		const [first = '', second = ''] = names;
		if (!one || !other) return plain;
		if (one.value === other.value) return `${at} both ${first} and ${second} ${plural(one)} ${object}`;
		return `${at} ${stanceSentence(first, one.value, object)}; ${stanceSentence(second, other.value, 'it')}`;
	}
	const count = (sign: number): number => held.filter((position) => position && Math.sign(position.score ?? 0) === sign).length;
	const [behind, against] = [count(1), count(-1)];
	if (behind + against < 2) return plain;
	const opening = behind > 0 ? `${at} ${share(behind, rows.length)} countries ${behind === 1 ? 'is' : 'are'} for ${object}` : `${at} ${share(against, rows.length)} countries ${against === 1 ? 'is' : 'are'} against ${object}`;
	return behind > 0 && against > 0 ? `${opening}, ${inWords(against)} against it` : opening;
}

function plural({ value }: Position): string {
	return {
		supports: 'support', conditional: 'give qualified support to', undecided: 'are undecided on', reserved: 'have reservations about', opposes: 'oppose', mixed: 'contradict themselves on'
	}[value];
}

/** "Japan moves on four of twelve propositions between 23 Feb 2007 and 4 Dec 2008": of those on which it has a position on both days. */
export function datesHeadline({ names, apart, compared }: Subjects, from: string, to: string): string {
	const between = `between ${shortDay(from)} and ${shortDay(to)}`;
	if (names.length !== 1) return capital(`${everybody(names)} ${between}`);
	const [name = ''] = names;
	if (compared === 0) return capital(`${name} has no view on both ${shortDay(from)} and ${shortDay(to)}`);
	if (apart.length === 0) return capital(`${name} does not move ${between}`);
	return capital(apart.length <= 2 ? `${name} moves on ${list(apart)} ${between}` : `${name} moves on ${share(apart.length, compared)} propositions ${between}`);
}

export function othersHeadline(names: readonly string[]): string {
	return `What others say about ${everybody(names)}`;
}
