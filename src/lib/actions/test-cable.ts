import type { Cable } from '#lib/cables/cable.ts';
import { readCable } from '#lib/cables/read-cable.ts';

export interface TestCable {
	readonly from?: string;
	readonly to?: string;
	/** Date-time group. */
	readonly sent?: string;
	readonly subject?: string;
	readonly reference?: string;
	readonly serial?: string;
}

/** A cable for tests, read by the real reader: numbered paragraphs under a full header. */
export function cableOf(paragraphs: readonly string[], given: TestCable = {}): Cable {
	const { from = 'OSLO', to, sent = 'P 101200Z MAR 08', subject = 'NORWAY ON CLUSTER MUNITIONS', reference = 'STATE 1234', serial = '000123' } = given;
	const state = from === 'STATE';
	const station = state ? 'SECSTATE WASHDC' : /^US|^GENEVA/.test(from) ? `USMISSION ${from}` : `AMEMBASSY ${from}`;
	return readCable([
		sent, `FM ${station}`, `TO ${to ?? (state ? 'AMEMBASSY OSLO PRIORITY' : 'RUEHC/SECSTATE WASHDC PRIORITY 1234')}`, '', `C O N F I D E N T I A L ${from} ${serial}`, '', 'SIPDIS', '',
		'E.O. 12958: DECL: 03/10/2018', 'TAGS: PARM, PREL, MOPS', `SUBJECT: ${subject}`, '', `REF: ${reference}`, '', 'Classified By: DCM John Doe, reasons 1.4 (b) and (d).', '',
		...paragraphs.map((paragraph, index) => `¶${index + 1}. (C) ${paragraph}\n`), 'DOE', ''
	].join('\n')).cable;
}

/** A topic for tests: the words of its gate, points for the company of words, and some meetings. */
export const TEST_TOPIC = {
	gate: ['cluster mun', 'cluster bomb', 'submunition', 'oslo process'],
	aboutness: { dublin: 2, duds: 3 },
	meetings: [
		{ id: 'wellington-2008', start: '2008-02-18', end: '2008-02-22', place: 'Wellington', track: 'oslo', name: 'Wellington Conference', note: null },
		{ id: 'dublin-2008', start: '2008-05-19', end: '2008-05-30', place: 'Dublin', track: 'oslo', name: 'Dublin Conference', note: null },
		{ id: 'ccw-gge-2008-5', start: '2008-11-03', end: '2008-11-07', place: 'Geneva', track: 'ccw', name: 'CCW Group of Governmental Experts', note: null }
	]
} as const;
