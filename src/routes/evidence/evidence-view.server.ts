import { error } from '@sveltejs/kit';
import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { citationsOf } from '#lib/citations/citations.ts';
import type { CitedStance } from '#lib/citations/cited.ts';
import type { EvidenceView, ReviewStep, SlotChange } from '#lib/components/evidence/evidence-view.ts';
import { holderName } from '#lib/countries/countries.ts';
import { HOLDER_NAMES } from '#lib/countries/holder-codes.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import type { StanceChanges } from '#lib/server/db/schema/index.ts';
import { reviewLog } from '#lib/server/review-log.ts';
import { rulePrecision } from '#lib/server/queries/rule-precision.ts';
import { stanceRecord, type ReviewEvent, type StanceRecord } from '#lib/server/queries/stance-record.ts';
import { topicById } from '#lib/topics/topics.ts';
import { evidenceHref, type SquareScope } from '#lib/components/evidence/evidence-href.ts';
import { cellId, parseCellId } from '#lib/positions/comparison.ts';
import { squareView } from './square-view.server.ts';
import { stepView } from './step-view.server.ts';
import { aDay, aList, aText, aTextThat, readParams } from '../read-params.ts';
import { says } from '../says.ts';
import { readFilterParams } from '../timeline/timeline-params.ts';
import { filterPairs, toEvidenceFilter } from '../timeline/timeline-state.ts';

const SHAPE = {
	collection: aText(undefined), asOf: aDay(null), among: aList,
	cell: aTextThat((id) => parseCellId(id) !== null, 'a square such as JP~ccw-venue~2008-05-30')
};

/** The square or step that an address shows its record among; null for a record by itself. */
export function squareScope(url: URL): SquareScope | null {
	const { cell, asOf, among } = readParams(url, SHAPE);
	const key = parseCellId(cell);
	return key === null ? null : { cell: cellId(key), asOf: asOf ?? key.on, collections: among, filter: filterPairs(readFilterParams(url)) };
}

const SLOTS: readonly (readonly [keyof StanceChanges, string])[] = [
	['holder', 'holder'], ['proposition', 'proposition'], ['stance', 'stance'], ['basis', 'basis'], ['certainty', 'certainty'], ['heldOn', 'held on']
];

/** The record that an address names; answers 404 with a way back when there is none. */
export function recordAt(db: ReadDb, id: string, url: URL): StanceRecord {
	const { collection } = readParams(url, SHAPE);
	const record = stanceRecord(db, id, collection);
	if (record === null) error(404, { message: 'There is no such record.', hint: 'It may have been read from a cable that is no longer in the corpus.' });
	return record;
}

/** A record as the drawer and its page show it. */
export function evidenceView(db: ReadDb, id: string, url: URL): EvidenceView {
	const record = recordAt(db, id, url);
	const { evidence, cable, text, span, history } = record;
	const { asOf } = readParams(url, SHAPE);
	const propositions = topicById(record.topic)?.propositions ?? [];
	const nameOf = (slot: keyof StanceChanges, value: string | null | undefined): string => {
		if (slot === 'holder') return holderName(value ?? '');
		if (slot === 'proposition') return propositions.find((each) => each.id === value)?.name ?? value ?? '';
		return value ?? 'the day of the cable';
	};
	const changed = (changes: StanceChanges): SlotChange[] =>
		SLOTS.flatMap(([slot, name]) => (slot in changes ? [{ slot: name, from: nameOf(slot, record.asRead[slot]), to: nameOf(slot, changes[slot]) }] : []));
	const precision = rulePrecision(db);
	const { standing, beneath, undone } = reviewLog(history);
	const scope = squareScope(url);
	return {
		evidence, href: evidenceHref(evidence, scope), square: scope && (stepView(db, scope, toEvidenceFilter(readFilterParams(url))) ?? squareView(db, scope)),
		text, span, isFound: record.isFound, engine: record.engine,
		says: says(evidence),
		statement: propositions.find((each) => each.id === evidence.proposition)?.statement ?? evidence.proposition,
		holderName: holderName(evidence.holder),
		heldOn: standing?.decision === 'corrected' && standing.changes.heldOn !== undefined ? standing.changes.heldOn : record.asRead.heldOn,
		isSample: record.collection.kind === 'sample',
		cable: { reference: cable.reference, sender: senderOf(cable.origin), subject: cable.subject, sent: cable.sent },
		rules: [...new Set(record.rules)].map((rule) => ({ id: rule, ...(precision.get(rule) ?? { judged: 0, right: 0 }) })),
		corrected: standing?.decision === 'corrected' ? changed(standing.changes) : [],
		history: stepsOf(history, changed),
		seen: history.at(-1)?.id ?? null,
		beneath: beneath?.decision ?? null,
		undone: undone?.decision ?? null,
		citations: citationsOf({ kind: 'stance', stance: citedStance(record, url.origin, asOf), cable: citedStance(record, url.origin, null).cable }),
		propositions: propositions.map(({ id: proposition, name }) => ({ id: proposition, name })),
		holders: HOLDER_NAMES
	};
}

/** The log in words: an undo says what it took back, a decision whether it still holds. */
function stepsOf(history: readonly ReviewEvent[], changed: (changes: StanceChanges) => SlotChange[]): ReviewStep[] {
	const kept = new Set(reviewLog(history).kept.map(({ id }) => id));
	return history.map(({ id, decision, changes, reason, by, at }, place) => {
		const before = reviewLog(history.slice(0, place));
		const isVerdict = decision !== 'withdrawn' && decision !== 'restored';
		const what = isVerdict ? decision : decision === 'withdrawn' ? `undid “${before.standing?.decision}”` : `restored “${before.undone?.decision}”`;
		return { id, what, isVerdict, isUndone: isVerdict && !kept.has(id), changes: changed(changes), reason, by, at };
	});
}

const senderOf = (origin: string | null): string | null => (origin === null ? null : (postByName(origin)?.displayName ?? origin));

function citedStance({ evidence, cable, collection, text, span }: StanceRecord, origin: string, asOf: string | null): CitedStance {
	return {
		id: evidence.id, paragraph: evidence.paragraph, mark: evidence.mark, quote: evidence.quote, before: text.slice(0, span.start), after: text.slice(span.end), span,
		says: says(evidence), speaker: evidence.speaker, reviewed: evidence.review === 'accepted' || evidence.review === 'corrected', asOf,
		url: `${origin}${evidenceHref(evidence)}`,
		cable: {
			reference: cable.reference, sender: senderOf(cable.origin), subject: cable.subject, sent: cable.sent, classification: cable.classification, collection,
			isInvented: collection.kind === 'sample', url: `${origin}/cables/${encodeURIComponent(cable.reference)}#p${evidence.paragraph}`
		}
	};
}
