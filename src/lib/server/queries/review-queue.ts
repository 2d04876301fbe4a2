import { and, asc, eq, lt, lte } from 'drizzle-orm';
import type { Evidence } from '#lib/positions/evidence.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, stances } from '#lib/server/db/schema/index.ts';
import { latestDecisions } from './latest-decisions.ts';
import { isShown } from './shown-cables.ts';
import { EVIDENCE_COLUMNS, FIRM_CONFIDENCE, stanceToEvidence } from './stance-to-evidence.ts';

export interface QueueFilter {
	readonly topic: string;
	readonly proposition?: string | undefined;
	readonly holder?: string | undefined;
	readonly collection?: string | undefined;
	readonly cable?: string | undefined;
	readonly rule?: string | undefined;
	/** `YYYY-MM-DD`: of cables sent until this day. */
	readonly until?: string | undefined;
}

export type Proposal = Evidence & { readonly rules: readonly string[] };

/**
 * The proposals that nobody has decided on: too uncertain to count as firm. In order of cable and place, so that a reviewer opens each cable once.
 * A rule is a part of the reading: filtering by one keeps every proposal in which it had a part.
 */
export function reviewQueue(db: ReadDb, filter: QueueFilter): Proposal[] {
	const decisionOf = latestDecisions(db);
	const rows = db
		.select({
			stance: { ...EVIDENCE_COLUMNS, rules: stances.rules },
			cable: { reference: cables.reference, collectionId: cables.collectionId, origin: cables.origin, sent: cables.sent }
		})
		.from(stances)
		.innerJoin(cables, eq(cables.id, stances.cableId))
		.where(and(
			eq(stances.topic, filter.topic), lt(stances.confidence, FIRM_CONFIDENCE), eq(stances.isFound, true), isShown(filter.collection ? [filter.collection] : []),
			filter.proposition ? eq(stances.proposition, filter.proposition) : undefined,
			filter.holder ? eq(stances.holder, filter.holder) : undefined,
			filter.cable ? eq(cables.reference, filter.cable) : undefined,
			filter.until ? lte(cables.sentDay, filter.until) : undefined
		))
		.orderBy(asc(cables.sentDay), asc(cables.reference), asc(stances.paragraph), asc(stances.spanStart), asc(stances.id))
		.all();
	return rows.flatMap(({ stance, cable }) => {
		if (filter.rule !== undefined && !stance.rules.includes(filter.rule)) return [];
		if (decisionOf(cable.collectionId, stance.id) !== null) return [];
		const item = stanceToEvidence(stance, { ...cable, sent: cable.sent ?? '' }, null);
		return item === null ? [] : [{ ...item, rules: stance.rules }];
	});
}
