import type { Evidence } from '#lib/positions/evidence.ts';
import { stances } from '#lib/server/db/schema/index.ts';
import type { StandingDecision } from './latest-decisions.ts';

/** From this measured chance of being right on, a stance that nobody has looked at counts as firm. */
export const FIRM_CONFIDENCE = 0.95;

/** The columns that evidence is made of, and no others: on a long timeline every one of them counts. */
export const EVIDENCE_COLUMNS = {
	id: stances.id, paragraph: stances.paragraph, holder: stances.holder, proposition: stances.proposition, stance: stances.stance, basis: stances.basis,
	certainty: stances.certainty, quote: stances.quote, heldOn: stances.heldOn, speaker: stances.speaker, chain: stances.chain,
	firstHand: stances.firstHand, mark: stances.mark, confidence: stances.confidence, isFound: stances.isFound
};

export type StanceRow = Pick<typeof stances.$inferSelect, keyof typeof EVIDENCE_COLUMNS>;

export interface CableOfStance {
	readonly reference: string;
	readonly collectionId: string;
	readonly origin: string | null;
	readonly sent: string | null;
}

/** First day of a date that may be only a month or a year: `2007-06` → `2007-06-01`; null stays null. */
export function firstDay(date: string): string;
export function firstDay(date: string | null): string | null;
export function firstDay(date: string | null): string | null {
	return date === null ? null : `${date.slice(0, 10)}-01-01`.slice(0, 10);
}

/**
 * The stance as it counts now: the extractor's slots with a person's corrections laid over them. Null when neither the
 * source nor the cable gives a date: without one it has no place on a timeline. A rejected stance comes back too, so marked.
 */
export function stanceToEvidence(row: StanceRow, cable: CableOfStance, decision: StandingDecision | null): Evidence | null {
	const changes = decision?.decision === 'corrected' ? decision.changes : {};
	const holder = changes.holder ?? row.holder;
	const heldOn = changes.heldOn === undefined ? row.heldOn : changes.heldOn;
	const asKnown = heldOn ?? cable.sent?.slice(0, 10) ?? null;
	if (asKnown === null) return null;
	return {
		id: row.id,
		cable: cable.reference,
		collection: cable.collectionId,
		origin: cable.origin,
		paragraph: row.paragraph,
		holder,
		proposition: changes.proposition ?? row.proposition,
		stance: changes.stance ?? row.stance,
		basis: changes.basis ?? row.basis,
		certainty: changes.certainty ?? row.certainty,
		// Another holder than the extractor's: first-hand only if the speaker's state is that one.
		firstHand: holder === row.holder ? row.firstHand : row.speaker?.of === holder,
		firm: decision?.decision === 'accepted' || decision?.decision === 'corrected' || (decision === null && row.confidence >= FIRM_CONFIDENCE),
		confidence: row.confidence,
		review: decision?.decision ?? 'unreviewed',
		heldOn: firstDay(asKnown),
		heldOnAsKnown: asKnown,
		quote: row.quote,
		speaker: speakerInWords(row.speaker),
		chain: row.chain,
		// Some posts print `(c)`: the same mark, and one choice of a filter.
		mark: row.mark?.toUpperCase() ?? null
	};
}

/** "Kenji Moriwaki, Conventional Arms Division", or null when neither a name nor a role is given. */
function speakerInWords(speaker: StanceRow['speaker']): string | null {
	return [speaker?.name, speaker?.role].filter(Boolean).join(', ') || null;
}
