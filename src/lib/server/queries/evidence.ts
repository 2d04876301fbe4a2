import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Evidence } from '#lib/positions/evidence.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables, stances } from '#lib/server/db/schema/index.ts';
import { latestDecisions } from './latest-decisions.ts';
import { isShown } from './shown-cables.ts';
import { EVIDENCE_COLUMNS, stanceToEvidence } from './stance-to-evidence.ts';

export interface EvidenceFilter {
	readonly topic: string;
	/** Ids; absent or empty means all. */
	readonly propositions?: readonly string[] | undefined;
	readonly holders?: readonly string[] | undefined;
	/** Posts that sent the cables. */
	readonly origins?: readonly string[] | undefined;
	readonly collections?: readonly string[] | undefined;
	/** `YYYY-MM-DD`, inclusive: held, and told by a cable sent, until this day. */
	readonly until?: string | undefined;
	/** Also those that a person rejected (`review: 'rejected'`). */
	readonly includeRejected?: boolean | undefined;
}

const allows = (list: readonly string[] | undefined, value: string): boolean => list === undefined || list.length === 0 || list.includes(value);

/**
 * The stances that count, oldest first: of current versions in the shown collections, with what people decided
 * applied. A correction may move a stance to another holder or proposition, so a decided row is looked at by what it became.
 */
export function evidence(db: ReadDb, filter: EvidenceFilter): Evidence[] {
	const decisionOf = latestDecisions(db);
	const { propositions, holders, until } = filter;
	const isDecided = sql`EXISTS (
		SELECT 1 FROM review_decisions d WHERE d.collection_id = ${cables.collectionId} AND d.stance_id = ${stances.id}
	)`;
	const fits = and(
		propositions?.length ? inArray(stances.proposition, [...propositions]) : undefined,
		holders?.length ? inArray(stances.holder, [...holders]) : undefined
	);
	const rows = db
		.select({
			stance: EVIDENCE_COLUMNS,
			cable: { reference: cables.reference, collectionId: cables.collectionId, origin: cables.origin, sent: cables.sent, sentDay: cables.sentDay }
		})
		.from(stances)
		.innerJoin(cables, eq(cables.id, stances.cableId))
		.where(and(
			eq(stances.topic, filter.topic), isShown(filter.collections), filter.origins?.length ? inArray(cables.origin, [...filter.origins]) : undefined,
			fits === undefined ? undefined : or(fits, isDecided)
		))
		.all();
	const found: Evidence[] = [];
	for (const { stance, cable } of rows) {
		const decision = decisionOf(cable.collectionId, stance.id);
		if (!stance.isFound && (decision === null || decision.decision === 'rejected')) continue;
		if (decision?.decision === 'rejected' && !filter.includeRejected) continue;
		const item = stanceToEvidence(stance, cable, decision);
		if (item === null || !allows(propositions, item.proposition) || !allows(holders, item.holder)) continue;
		if (until !== undefined && (item.heldOn > until || (cable.sentDay ?? item.heldOn) > until)) continue;
		found.push(item);
	}
	return found.sort((a, b) => compare(a.heldOn, b.heldOn) || compare(a.cable, b.cable) || a.paragraph - b.paragraph);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
