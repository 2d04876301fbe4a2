import type { Cable } from '#lib/cables/cable.ts';
import { postByName } from '#lib/cables/vocabulary/posts.ts';
import type { Topic } from '#lib/topics/topic.ts';
import { stanceId } from './record-id.ts';
import type { Stance } from './stance.ts';
import { choosePassages, type Passage, type Reading } from './steps/01-choose-passages.ts';
import type { Draft } from './steps/05-attribute-holders.ts';
import { quoteOf } from './steps/07-quote-evidence.ts';
import { mergeDrafts } from './steps/08-merge-records.ts';
import { confidenceOf, trustworthy } from './steps/09-rate-confidence.ts';
import { weighPassages } from './steps/10-weigh-candidates.ts';
import { dateStances } from './steps/11-date-stances.ts';
import { readPassages } from './read-passages.ts';

/** Name and version of the program that made a record, stored beside it. */
export const EXTRACTOR = { name: 'demarche', version: '6' } as const;

/**
 * Reads who holds which position on the topic in a cable: one record a paragraph, holder and proposition, each with the verbatim words that show it.
 * A cable off the topic gives none. Pure and deterministic: the same cable always gives the same records, ids included.
 *
 * @example "Japan maintains CM for defensive purposes" → { holder: 'JP', proposition: 'possession', stance: 'supports', … }
 */
export function extractStances(cable: Cable, topic: Topic): Stance[] {
	// 1: only the passages that can speak of the topic, cut into sentences, with states and persons found.
	const reading = choosePassages(cable, topic);
	if (!reading) return [];
	// 2 to 6: topic words, clauses and subjects, composed stances, their holders, and what leans on the sentence before.
	const analyses = readPassages(reading);
	// 10: where the topic has cues, every candidate is weighed, the rules' readings among them.
	const weighings = topic.cues ? weighPassages(reading, analyses) : null;
	return analyses.flatMap((analysis, i) => {
		const { passage, drafts } = analysis;
		// 9 and 8, without cues: the readings that can be trusted, one a holder and proposition.
		const rated = weighings?.[i]!.records ?? mergeDrafts(trustworthy(drafts), confidenceOf).map((draft) => ({ ...draft, confidence: confidenceOf(draft) }));
		if (rated.length === 0) return [];
		// 11: when it was held, and 7: its words.
		const heldOn = dateStances(reading, analysis);
		return rated.map((draft) => toStance(reading, passage, draft, draft.confidence, heldOn(draft)));
	});
}

function toStance(reading: Reading, passage: Passage, draft: Draft, confidence: number, heldOn: string | null): Stance {
	const { quote, span } = quoteOf(passage, draft.start, draft.end);
	const cable = reading.cable.reference ?? '';
	return {
		id: stanceId(cable, passage.paragraph, draft.holder, draft.proposition, quote),
		cable, paragraph: passage.paragraph, holder: draft.holder, proposition: draft.proposition, stance: draft.stance, basis: draft.basis, certainty: draft.certainty,
		quote, span, heldOn, speaker: draft.speaker, chain: chainOf(reading, draft), firstHand: draft.firstHand, mark: passage.mark,
		rules: [...draft.rules, `holder-${draft.via}`], confidence
	};
}

/** From the post outwards in: who told whom. */
function chainOf(reading: Reading, draft: Draft): string[] {
	const origin = reading.cable.origin;
	const post = origin === null ? null : (postByName(origin)?.displayName ?? origin);
	const speaker = draft.speaker?.name ? [draft.speaker.role ? `${draft.speaker.name}, ${draft.speaker.role}` : draft.speaker.name] : [];
	return [...(post ? [post] : []), ...speaker];
}
