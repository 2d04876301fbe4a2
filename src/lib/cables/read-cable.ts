import type { Cable, CableReading, Paragraph, ParseIssue } from './cable.ts';
import { linesToCleanText } from './clean-text.ts';
import { readEnvelopeLine, type Envelope } from './envelope.ts';
import { rawToLines, type Line } from './lines.ts';
import { canonicalPostName } from './vocabulary/posts.ts';
import { breakAtClassification } from './steps/break-run-together.ts';
import { splitCables } from './steps/01-split-cables.ts';
import { findZones } from './steps/02-find-zones.ts';
import { readRouting, type Routing } from './steps/03-read-routing.ts';
import { fieldOf, readFields, type Fields } from './steps/04-read-fields.ts';
import { readCaptions } from './steps/05-read-captions.ts';
import { readReferences } from './steps/06-read-references.ts';
import { numberParagraphs } from './steps/07-number-paragraphs.ts';
import { buildParagraphs } from './steps/08-build-paragraphs.ts';
import { nameKinds } from './steps/09-name-kinds.ts';
import { readSigner } from './steps/10-read-signer.ts';
import { identify } from './steps/11-identify.ts';
import { dropSectionHeaders } from './steps/section-headers.ts';
import { readClassifiedBy, readExecutiveOrder, readTags } from './steps/12-read-header-values.ts';

/**
 * Reads every cable in a text: one as a rule, two where a dump glued a second one on. Offsets of all readings refer to the whole
 * `raw`. The envelope, the text's own first line before the one given, belongs to the first cable alone. Never throws.
 */
export function readCables(raw: string, envelope: Envelope | null = null): CableReading[] {
	const own = readEnvelopeLine(raw);
	const lines = breakAtClassification(raw, rawToLines(raw, own?.length ?? 0));
	const ranges = splitCables(raw, lines);
	return ranges.map(({ from, to }, index) => {
		const reading = readOne(raw, lines.slice(from, to), index === 0 ? (own?.envelope ?? envelope) : null);
		return ranges.length === 1 ? reading : { ...reading, issues: [...reading.issues, gluedIssue(raw, lines[from], ranges.length)] };
	});
}

/**
 * Reads the cable in a text; of two glued together, the first. Text that is no cable gives a reading with empty fields and issues:
 * ask `looksLikeCable`. Never throws.
 *
 * @example readCable('UNCLAS TOKYO 000438 …').cable.origin // 'TOKYO'
 */
export function readCable(raw: string, envelope: Envelope | null = null): CableReading {
	return readCables(raw, envelope)[0]!;
}

function readOne(raw: string, lines: readonly Line[], envelope: Envelope | null): CableReading {
	const zones = findZones(raw, lines);
	const named = zones.classification;
	const { body, dropped } = dropSectionHeaders(raw, zones.body, named?.post && named.serial ? { post: canonicalPostName(named.post), serial: named.serial } : null);
	const routing = withLaterDate(readRouting(raw, zones.preamble), raw, dropped);
	const identity = identify(raw, zones.preamble, zones.classification, routing, envelope);
	const fields = withPreview(readFields(raw, zones.header), readFields(raw, zones.preview));
	const level = routing.level === null ? null : { level: routing.level, isNoforn: false, isForOfficialUseOnly: false };
	const captions = readCaptions(raw, fields.loose, zones.classification ?? level);
	const subject = fieldOf(fields, 'subject');
	// The year that bare references take: the text's own date first, since an envelope may name only the file.
	const year = identity.sent?.value.slice(0, 4) ?? null;
	const references = readReferences(raw, fields, { year, origin: identity.origin, serial: identity.serial });
	const signOff = readSigner(raw, body);
	const starts = numberParagraphs(raw, signOff.body);
	const paragraphs = nameKinds(buildParagraphs(raw, signOff.body, starts));
	const cable: Cable = {
		reference: identity.reference,
		origin: identity.origin,
		sent: identity.sent,
		dateTimeGroup: routing.dateTimeGroup,
		precedence: routing.precedence,
		addressees: routing.addressees,
		classification: captions.classification ?? envelope?.classification ?? null,
		captions: captions.captions,
		attention: captions.attention,
		executiveOrder: readExecutiveOrder(raw, fields),
		tags: readTags(raw, fields),
		subject: subject && subject.lines.length > 0 ? linesToCleanText(raw, subject.lines) : null,
		references,
		classifiedBy: readClassifiedBy(raw, fields, paragraphs),
		paragraphs,
		signer: signOff.signer,
		isPartialExtract: routing.isPartialExtract,
		sections: zones.classification?.sections ?? 1
	};
	return { raw, cable, issues: [...identity.issues, ...issuesOf(cable)] };
}

/** Of a cable whose first section lost its date-time group, a later section's header may have kept one. */
function withLaterDate(routing: Routing, raw: string, dropped: readonly Line[]): Routing {
	if (routing.sent !== null || dropped.length === 0) return routing;
	const { sent, dateTimeGroup, precedence } = readRouting(raw, dropped);
	return { ...routing, sent, dateTimeGroup, precedence };
}

/** Fields that only the preview's header has; those that the preview cut off (`REF...`) are left out. */
function withPreview(own: Fields, preview: Fields): Fields {
	const missing = preview.fields.filter((field) => field.lines.length > 0 && fieldOf(own, field.name) === undefined);
	return missing.length === 0 ? own : { ...own, fields: [...own.fields, ...missing] };
}

function issuesOf(cable: Cable): ParseIssue[] {
	let issues: ParseIssue[] = [];
	if (cable.classification === null) issues.push({ code: 'no-classification', message: 'No classification line was found.', span: null });
	if (cable.subject === null) issues.push({ code: 'no-subject', message: 'No SUBJECT line was found.', span: null });
	issues = issues.concat(numberIssues(cable.paragraphs));
	if (cable.paragraphs.every((paragraph) => paragraph.kind === 'heading')) issues.push({ code: 'no-text', message: 'No text was found under the header.', span: null });
	return issues;
}

function gluedIssue(raw: string, first: Line | undefined, count: number): ParseIssue {
	const start = first?.start ?? 0;
	return { code: 'glued-cables', message: `The text holds ${count} cables one after the other; each is read by itself.`, span: { start, end: Math.min(raw.length, start + 40) } };
}

/** Numbers that leap, fall back or come twice: a paragraph may be missing, or a digit was lost. */
function numberIssues(paragraphs: readonly Paragraph[]): ParseIssue[] {
	const issues: ParseIssue[] = [];
	let last = 0;
	for (const { number, key, span } of paragraphs) {
		if (key === null) continue;
		const here = { start: span.start, end: Math.min(span.end, span.start + 40) };
		if (number !== null && number !== key) issues.push({ code: 'number-corrected', message: `A paragraph numbered ${number} stands behind ${last}; it is addressed as ${key}.`, span: here });
		else if (number !== null && number > last + 1) issues.push({ code: 'number-gap', message: `Paragraph ${number} follows ${last === 0 ? 'the header' : last}: what lies between is not in this text.`, span: here });
		if (key === number || key === last + 1) last = key;
	}
	return issues;
}

/** True when at least two signs of a cable were found: a classification line, a date-time group, TAGS, a subject, numbered paragraphs. */
export function looksLikeCable({ cable }: CableReading): boolean {
	const signs = [
		cable.classification !== null && cable.origin !== null,
		cable.dateTimeGroup !== null,
		cable.addressees.length > 0,
		cable.executiveOrder !== null,
		cable.tags.length > 0,
		cable.subject !== null,
		cable.paragraphs.some((paragraph) => paragraph.mark !== null)
	];
	return signs.filter(Boolean).length >= 2;
}
