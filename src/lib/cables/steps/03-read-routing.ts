import type { Addressee, AddresseeRole } from '../cable.ts';
import type { Line } from '../lines.ts';
import { readClassificationLine } from './classification-line.ts';

export interface Routing {
	readonly dateTimeGroup: string | null;
	/** `2007-01-31T10:21Z` from the date-time group. */
	readonly sent: string | null;
	readonly precedence: readonly string[];
	readonly addressees: readonly Addressee[];
	/** Serial in the line `DE RUEHKO #0438/01 0311021`: the last four digits of the cable's own. */
	readonly shortSerial: string | null;
	/** The sending station's routing indicator in that line. */
	readonly sender: string | null;
	/** What the transmission's own mark says (`ZNY CCCCC`): the level, without captions. */
	readonly level: string | null;
	readonly isPartialExtract: boolean;
}

const GROUP = /(?:^|[^A-Z]|ZZH)((?:[ZOPRW]{1,2}|[ZOPRW] [ZOPRW]) )?(\d\d)(\d\d)(\d\d)Z? {0,2}(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?(\d\d|(?:19|20)\d\d)(?!\d)/i;
const MONTHS = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC';
const PRECEDENCES: Readonly<Record<string, string>> = { Z: 'FLASH', O: 'IMMEDIATE', P: 'PRIORITY', R: 'ROUTINE', W: 'FLASH OVERRIDE' };
const DISTRIBUTION = /^(?:ACTION +|INFO +)?[A-Z]{1,6}-\d\d\b/;
const LEVELS: Readonly<Record<string, string>> = { U: 'UNCLASSIFIED', C: 'CONFIDENTIAL', S: 'SECRET', T: 'TOP SECRET' };
const STATION = /^(?:(R[A-Z]{4,7})\/)?([^\s].*)$/;
const PRECEDENCE_WORD = /[ /](FLASH|NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE|NIACT|IMMED)$/i;
/** Texts whose line breaks are gone: `/38 O 021655Z NOV 01 FM AMEMBASSY VATICAN TO SECSTATE WASHDC IMMEDIATE 0000 INFO …`. */
const INLINE_BREAK = /(?=\bFM |(?<=[A-Z\d])FM (?:AM|US|SEC))|(?=(?:\b|(?<=[A-Z]))(?:TO|INFO) R[UH][A-Z]{2,6}\/)| (?=(?:TO|INFO) [A-Z]{2})| (?=AMEMBASSY |AMCONSUL |USMISSION )|(?<!TO |INFO )(?=(?:\b|(?<=\d|PRIORITY|IMMEDIATE))R[UH][A-Z]{2,6}\/)/;

/**
 * The date-time group as an ISO minute, or null when day, hour or month cannot be. Years of two digits below 60 are of this century.
 *
 * @example readDateTimeGroup('O 311021Z JAN 07') // { text: 'O 311021Z JAN 07', sent: '2007-01-31T10:21Z', precedence: ['IMMEDIATE'] }
 */
export function readDateTimeGroup(text: string): { text: string; sent: string | null; precedence: string[] } | null {
	const match = GROUP.exec(text);
	if (!match) return null;
	const [whole, letters = '', day, hour, minute, month, year = ''] = match;
	const fullYear = year.length === 4 ? year : `${Number(year) >= 60 ? '19' : '20'}${year}`;
	const number = MONTHS.indexOf(month!.toUpperCase()) / 3 + 1;
	const days = new Date(Date.UTC(Number(fullYear), number, 0)).getUTCDate();
	const isPossible = Number(day) >= 1 && Number(day) <= days && Number(hour) < 24 && Number(minute) < 60;
	const precedence = [...new Set(letters.replace(/ /g, ''))].map((letter) => PRECEDENCES[letter]!);
	return {
		text: whole.replace(/^(?:ZZH|[^A-Z\d])/, ''),
		sent: isPossible ? `${fullYear}-${String(number).padStart(2, '0')}-${day}T${hour}:${minute}Z` : null,
		precedence
	};
}

/** Reads the routing block: transmission line, date-time group, FM, TO and INFO stations. */
export function readRouting(raw: string, lines: readonly Line[]): Routing {
	let group: ReturnType<typeof readDateTimeGroup> = null;
	let shortSerial: string | null = null;
	let sender: string | null = null;
	let level: string | null = null;
	let isPartialExtract = false;
	let role: AddresseeRole | null = null;
	const addressees: Addressee[] = [];
	for (const line of lines) {
		if (line.start === line.end) {
			if (addressees.length > 1) role = null;
			continue;
		}
		const text = raw.slice(line.start, Math.min(line.end, line.start + 20_000));
		if (text.includes('is a partial extract of the original cable')) isPartialExtract = true;
		if (readClassificationLine(raw, line)) role = null;
		const transmission = /^ZN[YR] ([UCST])\1{4}/.exec(text);
		if (transmission) level = LEVELS[transmission[1]!]!;
		for (const part of text.length > 70 && text.includes('FM ') ? text.split(INLINE_BREAK) : [text]) {
			const from = /(?:^|[^A-Z]|(?<=[A-Z]{5}))DE (R[A-Z]{3,7}) #?(\d{3,5})/.exec(part.slice(0, 400));
			if (from) {
				// A second routing block, nearer to the text, is the one that belongs to it.
				if (shortSerial !== null) {
					group = null;
					addressees.length = 0;
				}
				sender = from[1]!;
				shortSerial = from[2]!;
				if (part.length < 60) continue;
			}
			if (group === null && part.length < 20_000) {
				group = readDateTimeGroup(part);
				if (group && part.length < 60) continue;
			}
			// `ACTION INR-10`, `INFO OCT-01 EUR-12`: the Department's own distribution, not stations.
			if (DISTRIBUTION.test(part)) {
				role = null;
				continue;
			}
			const opened = /^(FM|TO|INFO)\s+(?=\S)/.exec(part);
			if (opened) role = opened[1] === 'FM' ? 'from' : opened[1] === 'TO' ? 'to' : 'info';
			else if (role === 'from') role = null;
			if (role !== null && (opened || part.length < 120)) {
				const addressee = readStation(opened ? part.slice(opened[0].length) : part, role);
				if (addressee) addressees.push(addressee);
			}
		}
	}
	return { dateTimeGroup: group?.text ?? null, sent: group?.sent ?? null, precedence: group?.precedence ?? [], addressees, shortSerial, sender, level, isPartialExtract };
}

/** `RUEHB/AMEMBASSY BEIJING PRIORITY 5657` → station, indicator, precedence, serial; null for ruled lines and remarks. */
function readStation(text: string, role: AddresseeRole): Addressee | null {
	const match = STATION.exec(text.trim());
	if (!match || !/[A-Za-z]{2}/.test(match[2]!) || /^-{3,}|partial extract/.test(text)) return null;
	let name = match[2]!;
	const serial = / {1,4}(\d{1,6})$/.exec(name);
	if (serial) name = name.slice(0, serial.index).trimEnd();
	const word = PRECEDENCE_WORD.exec(name);
	if (word) name = name.slice(0, word.index).trimEnd();
	return { role, name, routingIndicator: match[1] ?? null, precedence: word ? word[1]!.toUpperCase() : null, serial: serial ? serial[1]! : null };
}
