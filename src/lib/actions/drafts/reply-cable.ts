import type { Cable } from '#lib/cables/cable.ts';
import { highestLevel } from '#lib/cables/highest-mark.ts';
import { parseReference } from '#lib/cables/reference.ts';
import { postByName } from '#lib/cables/vocabulary/posts.ts';
import type { ActionRequest } from '../action-request.ts';
import { fill, type Template } from './template.ts';

/** Stands above the header, where no message of the Department has anything, and again as the last paragraph. */
export const WATERMARK = 'DRAFT, not an official message';

/** The paragraphs of a reply, divided by blank lines; the researcher writes between the brackets. */
export const REPLY_TEMPLATE: Template = {
	id: 'reply',
	name: 'Reply cable',
	text: `This responds to {{reference}}, paragraph {{paragraph}}: "{{ask}}."

[Write the answer here.]

[Add a comment, or delete this paragraph.]

{{watermark}}.
`
};

export interface ReplyDraft {
	readonly request: ActionRequest;
	/** The cable that asks. */
	readonly source: Cable;
	/** Further cables that the draft quotes; their level counts. */
	readonly others?: readonly Cable[];
	/** Posts by name: `STATE`, `TOKYO`. */
	readonly from: string;
	readonly to: readonly string[];
	readonly info?: readonly string[];
	/** `YYYY-MM-DD`. */
	readonly day: string;
	/** Last name; a blank to fill in when it is not known. */
	readonly signer?: string;
	readonly template?: Template;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const STATIONS = { embassy: 'AMEMBASSY', consulate: 'AMCONSUL', mission: 'USMISSION', office: '', department: '' } as const;

/** `TOKYO` → "AMEMBASSY TOKYO", `STATE` → "SECSTATE WASHDC". */
function stationOf(name: string): string {
	const post = postByName(name);
	if (!post) return `AMEMBASSY ${name}`;
	return post.kind === 'department' ? 'SECSTATE WASHDC' : `${STATIONS[post.kind]} ${post.place.toUpperCase()}`.trim();
}

const placeOf = (name: string): string => (name === 'STATE' ? 'STATE' : postByName(name)?.place.toUpperCase() ?? name);

/** `07TOKYO438` → "07 TOKYO 438", as a REF line spells it. */
function asReference(reference: string): string {
	const parsed = parseReference(reference);
	return parsed ? `${parsed.year.slice(-2)} ${placeOf(parsed.post)} ${parsed.serial}` : reference;
}

function wrap(text: string, width = 64): string {
	const lines: string[] = [''];
	for (const word of text.split(/\s+/)) {
		const line = lines.at(-1) ?? '';
		if (line !== '' && line.length + word.length + 1 > width) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines.join('\n');
}

/** The asking cable first, then what it refers to in its turn: the whole chain, each once. */
function referenceLine(source: Cable): string {
	const chain = [...new Set([source.reference, ...source.references.map((reference) => reference.reference)].flatMap((reference) => reference ?? []))];
	return chain.length === 1 ? `REF: ${asReference(chain[0] ?? '')}` : `REF: ${chain.map((reference, index) => `${String.fromCharCode(65 + (index % 26))}. ${asReference(reference)}`).join('\n     ')}`;
}

/** Ten years from the day, unless the asking cable is classified for longer. */
function declassifyOn(source: Cable, day: string): string {
	const usual = `${Number(day.slice(0, 4)) + 10}${day.slice(4)}`;
	const own = source.executiveOrder?.declassifyOn ?? null;
	const date = own !== null && /^\d{4}-\d{2}-\d{2}$/.test(own) && own > usual ? own : usual;
	return `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;
}

/**
 * A reply cable as text, for a researcher to finish: header, the whole chain of references, numbered and marked paragraphs, at the level of
 * its highest source, bearing the watermark. Our own reader reads it back without a remark; its serial is 0, which no message has.
 */
export function draftReplyCable(draft: ReplyDraft): string {
	const { request, source, from, to, info = [], day, signer = 'SIGNER' } = draft;
	const sources = [source, ...(draft.others ?? [])];
	// A source without any mark makes an unclassified draft.
	const level = highestLevel(['U', ...sources.flatMap((cable) => [cable.classification, ...cable.captions.filter((caption) => caption === 'NOFORN').map(() => 'NOFORN'), ...cable.paragraphs.map((paragraph) => paragraph.mark)])])!;
	const filled = fill(draft.template ?? REPLY_TEMPLATE, {
		reference: asReference(source.reference ?? request.cable), paragraph: String(request.paragraph), ask: request.ask.replace(/\.$/, ''), watermark: WATERMARK, quote: request.quote
	});
	const paragraphs = filled.text.trim().split(/\n\s*\n/).map((text, index) => wrap(`${index + 1}. (${level.mark}) ${text.replace(/\s+/g, ' ')}`));
	const subject = (source.subject?.text ?? 'ACTION REQUEST').toUpperCase();
	return [
		WATERMARK, '', `P ${day.slice(8, 10)}1200Z ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(2, 4)}`, `FM ${stationOf(from)}`,
		...to.map((name, index) => `${index === 0 ? 'TO ' : ''}${stationOf(name)} PRIORITY`), ...info.map((name, index) => `${index === 0 ? 'INFO ' : ''}${stationOf(name)} PRIORITY`), '',
		`${level.header} ${placeOf(from)} 000000`, '', 'SIPDIS', ...(level.isNoforn ? ['NOFORN'] : []), ...(level.name === 'SBU' ? ['SENSITIVE'] : []), '',
		`E.O. ${day < '2010-06-27' ? '12958' : '13526'}: ${level.isClassified ? `DECL: ${declassifyOn(source, day)}` : 'N/A'}`, wrap(`TAGS: ${source.tags.join(', ')}`), wrap(`SUBJECT: REPLY: ${subject}`), '',
		referenceLine(source), '', ...(level.isClassified ? ['Classified By: [name and title], reasons 1.4 (b) and (d).', ''] : []),
		...paragraphs.flatMap((paragraph) => [paragraph, '']), signer.toUpperCase(), ''
	].join('\n');
}
