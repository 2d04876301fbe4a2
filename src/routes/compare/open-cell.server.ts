import { dayInWords } from '#lib/charts/day-words.ts';
import { actSentence } from '#lib/charts/lane-sentences.ts';
import { workingWords } from '#lib/components/compare/working-words.ts';
import { nameInSentence } from '#lib/charts/name-in-sentence.ts';
import { holderName } from '#lib/countries/countries.ts';
import { parseCellId } from '#lib/positions/comparison.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { workingOf } from '#lib/positions/position-working.ts';
import { stanceSentence } from '#lib/positions/stance-words.ts';
import type { Topic } from '#lib/topics/topic.ts';
import type { Material } from './compare-table.ts';

export interface QuoteWithSentence {
	readonly evidence: Evidence;
	/** "Japan supports the CCW as the forum". */
	readonly says: string;
}

/** Everything behind one square: the words or the act that decide it, what else was said until then, and how it was worked out. */
export interface OpenCell {
	readonly id: string;
	readonly title: string;
	readonly decisive: readonly QuoteWithSentence[];
	readonly acts: readonly { readonly id: string; readonly says: string; readonly source: string }[];
	/** Newest first. */
	readonly others: readonly QuoteWithSentence[];
	readonly working: readonly string[];
	readonly laneHref: string;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A record with what it says as a sentence. */
export function quoted(row: Evidence, topic: Topic): QuoteWithSentence {
	const object = topic.propositions.find(({ id }) => id === row.proposition)?.object ?? row.proposition;
	return { evidence: row, says: capital(stanceSentence(nameInSentence(holderName(row.holder)), row.stance, object)) };
}

/** The evidence of a cell that a table shows; null for an address that names none. */
export function openCell(id: string, material: Material, topic: Topic): OpenCell | null {
	const key = parseCellId(id);
	const proposition = topic.propositions.find((each) => each.id === key?.proposition);
	if (!key || !proposition) return null;
	const { evidence, acts } = material.of(key);
	const working = workingOf(evidence, acts, { asOf: key.on });
	const holder = nameInSentence(holderName(key.holder));
	const sentence = (row: Evidence): QuoteWithSentence => quoted(row, topic);
	const decisive = working.position?.quotes ?? [];
	const known = evidence.filter((row) => row.review !== 'rejected' && !decisive.includes(row));
	const subject = `${proposition.name}, ${dayInWords(key.on)}`;
	return {
		id, title: `${holderName(key.holder)} · ${subject}`,
		decisive: decisive.map(sentence),
		acts: acts.map((act) => ({ id: act.id, says: `${capital(actSentence(holder, act))} on ${dayInWords(act.date)}.`, source: act.source })),
		others: known.toReversed().map(sentence),
		working: workingWords(working, key.on),
		laneHref: `/timeline?proposition=${encodeURIComponent(key.proposition)}&countries=${encodeURIComponent(key.holder)}`
	};
}
