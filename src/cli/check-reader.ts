import type { Cable } from '#lib/cables/cable.ts';
import type { Envelope } from '#lib/cables/envelope.ts';
import { readInput } from '#lib/cables/formats/read-input.ts';
import { readCables } from '#lib/cables/read-cable.ts';
import { composeReference, parseReference } from '#lib/cables/reference.ts';
import { postByName, postOfStation } from '#lib/cables/vocabulary/posts.ts';
import type { Input } from './input-paths.ts';

/** How one field fared over all cables of a file. */
interface Tally {
	carried: number;
	right: number;
	readonly wrong: string[];
}

interface Check {
	readonly name: string;
	/** Does the text seem to carry the field? Asked of the text itself, apart from the reader. */
	readonly carries: (raw: string) => boolean;
	readonly read: (cable: Cable, envelope: Envelope) => unknown;
	/** Is what the envelope says nowhere in the text, so that no reader could find it? */
	readonly lacks?: (raw: string, envelope: Envelope) => boolean;
	/** What the envelope says; null for fields that no envelope has: then any value read counts as right. */
	readonly expected: ((envelope: Envelope, read: unknown) => unknown) | null;
}

/** Names of one place under which mirrors file its cables. */
const SAME_PLACE: Readonly<Record<string, string>> = { CALCUTTA: 'KOLKATA', KIEV: 'KYIV', IRANRPODUBAI: 'RPODUBAI', AITTAIPEI: 'TAIPEI', USEUBRUSSELS: 'BRUSSELS' };
const place = (name: string): string => SAME_PLACE[name] ?? name;
const head = (raw: string): string => raw.slice(0, 6000);
const hasLine = (raw: string): boolean => /^[ ,"]{0,3}(?:S{1,2} ?E C R E T|C O N F I D E N T I A L|U?UNCLAS)\b[^\n]{0,60}[A-Z]{3,} \d{3,}/im.test(head(raw));
const hasDate = (raw: string): boolean => /\d{6}Z ?[A-Z]{3} ?\d\d/i.test(head(raw));

function saysClassification(raw: string, classification: string): boolean {
	const text = raw.replace(/\s+/g, '').toUpperCase();
	const [level = '', handling = ''] = classification.split('//');
	const saysHandling = handling === '' || (handling === 'NOFORN' ? text.includes('NOFORN') : /SENSITIVE|OFFICIALUSE|EFTO/.test(text));
	return text.includes(level === 'UNCLASSIFIED' ? 'UNCLAS' : level) && saysHandling;
}

const CHECKS: readonly Check[] = [
	{
		name: 'reference', carries: (raw) => hasLine(raw) && hasDate(raw), read: (cable) => cable.reference,
		expected: ({ reference }) => {
			const parts = parseReference(reference ?? '');
			return parts && composeReference(parts.year, parts.post, parts.serial);
		}
	},
	{
		name: 'origin', carries: (raw) => hasLine(raw) || /^FM /m.test(head(raw)), read: (cable) => cable.origin && place(postByName(cable.origin)?.name ?? cable.origin),
		expected: ({ origin }) => origin && place(postOfStation(origin)?.name ?? origin)
	},
	{
		// Mirrors print the hour again in place of the minutes, so day and hour are compared; a date read without hour by its day.
		name: 'date', carries: hasDate, read: (cable) => (cable.sent && cable.sent.precision !== 'year' ? cable.sent.value.slice(0, 13).replace('T', ' ') : null),
		expected: ({ created }, read) => created?.slice(0, typeof read === 'string' ? read.length : 13)
	},
	{
		// Some envelopes say NOFORN of a text without the word, or give another level than the text.
		name: 'classification', carries: hasLine, read: (cable) => cable.classification, expected: ({ classification }) => classification,
		lacks: (raw, { classification }) => !saysClassification(raw, classification ?? '')
	},
	{ name: 'subject', carries: (raw) => /^ ?SUBJ(?:ECT)? ?:[ ]{0,3}\S/im.test(head(raw)), read: (cable) => cable.subject, expected: null },
	{ name: 'TAGS', carries: (raw) => /^ ?TAGS\b/m.test(head(raw)), read: (cable) => cable.tags[0], expected: null },
	{ name: 'executive order', carries: (raw) => /^ ?E\. ?O\. ?1\d{4}/m.test(head(raw)), read: (cable) => cable.executiveOrder, expected: null },
	{ name: 'references', carries: (raw) => /^ ?REFS?:\s{0,4}(?!NONE)[A-Z(¶]/m.test(head(raw)), read: (cable) => cable.references[0], expected: null },
	{ name: 'classified by', carries: (raw) => /^ ?classified by:? [A-Z]/im.test(head(raw)), read: (cable) => cable.classifiedBy, expected: null },
	{ name: 'numbered paragraphs', carries: (raw) => /^ ?¶?1\. {0,3}\((?:C|S|U|SBU)\)/m.test(raw), read: (cable) => cable.paragraphs.find((paragraph) => paragraph.number !== null && paragraph.mark !== null), expected: null },
	{ name: 'signer', carries: (raw) => /\n[A-Z]{4,15}\s{0,4}$/.test(raw.slice(-40)), read: (cable) => cable.signer, expected: null }
];

/**
 * Reads every cable of a bulk file as plain text without its envelope, and prints how often each field agrees with the envelope, or is
 * read at all where the envelope has no such field.
 */
export async function checkReader(input: Input, showsMisses: boolean): Promise<number> {
	const tallies = CHECKS.map((): Tally => ({ carried: 0, right: 0, wrong: [] }));
	let cables = 0;
	let thrown = 0;
	let slowest = 0;
	for await (const item of readInput(input.open(), input.name)) {
		if (!item.ok || !item.envelope) continue;
		const { raw, envelope } = item;
		cables++;
		try {
			const before = process.cpuUsage();
			const cable = readCables(raw)[0]!.cable;
			const { user, system } = process.cpuUsage(before);
			// The first cables are read while the program is still being compiled.
			if (cables > 200) slowest = Math.max(slowest, (user + system) / 1000);
			CHECKS.forEach((check, index) => compare(check, tallies[index]!, raw, cable, envelope));
		} catch {
			thrown++;
		}
	}
	const rows = CHECKS.map(({ name, expected }, index) => {
		const { carried, right, wrong } = tallies[index]!;
		return [name, expected ? 'equals the envelope' : 'was read', String(right), String(wrong.length), String(cables - carried), `${((100 * right) / Math.max(1, carried)).toFixed(2)} %`];
	});
	printTable([['field', 'right when it', 'right', 'wrong', 'not in the text', 'rate'], ...rows]);
	process.stdout.write(`\n${cables} cables, ${thrown} exceptions, slowest cable ${slowest.toFixed(1)} ms of processor time\n`);
	if (showsMisses) CHECKS.forEach(({ name }, index) => tallies[index]!.wrong.forEach((line) => process.stdout.write(`${name}: ${line}\n`)));
	return cables > 0 && thrown === 0 ? 0 : 1;
}

function compare(check: Check, tally: Tally, raw: string, cable: Cable, envelope: Envelope): void {
	const read = check.read(cable, envelope) ?? null;
	if ((read === null && !check.carries(raw)) || check.lacks?.(raw, envelope)) return;
	tally.carried++;
	const expected = check.expected?.(envelope, read) ?? null;
	if (read !== null && (check.expected === null || read === expected)) tally.right++;
	else tally.wrong.push(`${envelope.reference} read ${JSON.stringify(read)}, expected ${check.expected ? JSON.stringify(expected) : 'a value'}`);
}

function printTable(rows: readonly (readonly string[])[]): void {
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	for (const row of rows) process.stdout.write(`${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ')}\n`);
}
