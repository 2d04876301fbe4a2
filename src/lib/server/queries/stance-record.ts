import { and, asc, eq } from 'drizzle-orm';
import type { Evidence } from '#lib/positions/evidence.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, collections, paragraphs, reviewDecisions, stances, type Decision, type StanceChanges } from '#lib/server/db/schema/index.ts';
import { latestDecisions } from './latest-decisions.ts';
import { stanceToEvidence } from './stance-to-evidence.ts';

export interface ReviewEvent {
	readonly id: number;
	readonly decision: Decision;
	readonly changes: StanceChanges;
	readonly reason: string | null;
	readonly by: string;
	readonly at: string;
}

/** One record with all that explains it: its words in their paragraph, how it was read, and what people decided on it. */
export interface StanceRecord {
	readonly evidence: Evidence;
	/** The slots as the extractor read them, before any correction. */
	readonly asRead: Pick<Evidence, 'holder' | 'proposition' | 'stance' | 'basis' | 'certainty'> & { readonly heldOn: string | null };
	readonly topic: string;
	/** Clean text of its paragraph, and the quote's place in it. */
	readonly text: string;
	readonly span: { readonly start: number; readonly end: number };
	readonly rules: readonly string[];
	readonly engine: string;
	/** False when the present extractor no longer finds it, and only a decision keeps it. */
	readonly isFound: boolean;
	readonly cable: {
		readonly reference: string;
		readonly origin: string | null;
		readonly subject: string | null;
		readonly sent: string | null;
		readonly classification: string | null;
	};
	readonly collection: { readonly id: string; readonly title: string; readonly kind: 'own' | 'sample' };
	/** Oldest first. */
	readonly history: readonly ReviewEvent[];
}

/** The record of an id, or null. Where several collections hold it the researcher's own goes first, unless `collection` names one. */
export function stanceRecord(db: ReadDb, id: string, collection?: string): StanceRecord | null {
	const row = db
		.select({ stance: stances, cable: cables, collection: { id: collections.id, title: collections.title, kind: collections.kind } })
		.from(stances)
		.innerJoin(cables, eq(cables.id, stances.cableId))
		.innerJoin(collections, eq(collections.id, cables.collectionId))
		.where(and(eq(stances.id, id), collection === undefined ? undefined : eq(cables.collectionId, collection)))
		.orderBy(asc(collections.precedence), asc(collections.id))
		.get();
	if (row === undefined) return null;
	const { stance, cable } = row;
	const decision = latestDecisions(db, cable.reference)(cable.collectionId, id);
	const evidence = stanceToEvidence(stance, { ...cable, sent: cable.sent ?? '' }, decision);
	if (evidence === null) return null;
	const { holder, proposition, basis, certainty, heldOn } = stance;
	return {
		evidence,
		asRead: { holder, proposition, stance: stance.stance, basis, certainty, heldOn },
		topic: stance.topic,
		text: textOf(db, cable.id, stance.paragraph),
		span: { start: stance.spanStart, end: stance.spanEnd },
		rules: stance.rules,
		engine: `${stance.engine} ${stance.engineVersion}`,
		isFound: stance.isFound,
		cable: {
			reference: cable.reference, origin: cable.origin, sent: cable.sent, classification: cable.classification,
			subject: textOf(db, cable.id, 0) || cable.subject
		},
		collection: row.collection,
		history: historyOf(db, cable.collectionId, id)
	};
}

function textOf(db: ReadDb, cableId: number, key: number): string {
	const isIt = key === 0 ? eq(paragraphs.kind, 'subject') : eq(paragraphs.key, key);
	return db.select({ text: paragraphs.text }).from(paragraphs).where(and(eq(paragraphs.cableId, cableId), isIt)).get()?.text ?? '';
}

function historyOf(db: ReadDb, collection: string, stanceId: string): ReviewEvent[] {
	return db
		.select({
			id: reviewDecisions.id, decision: reviewDecisions.decision, changes: reviewDecisions.changes, reason: reviewDecisions.reason,
			by: reviewDecisions.decidedBy, at: reviewDecisions.decidedAt
		})
		.from(reviewDecisions)
		.where(and(eq(reviewDecisions.collectionId, collection), eq(reviewDecisions.stanceId, stanceId)))
		.orderBy(asc(reviewDecisions.id))
		.all();
}
