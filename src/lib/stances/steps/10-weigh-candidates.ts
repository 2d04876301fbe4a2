import type { Token } from '#lib/language/tokens.ts';
import { probability, score, type Features } from '../model/linear.ts';
import { SCORER } from '../model/load-scorer.ts';
import { Elsewhere } from '../model/elsewhere.ts';
import { rivalFeatures, type Placed } from '../model/rival-features.ts';
import { calibrated, candidatesOf, signOf, weigh, type Scorer, type Weighed } from '../model/scorer.ts';
import { viewSentences, type SentenceView } from '../model/sentence-view.ts';
import { spanOf } from '../model/value-features.ts';
import type { PassageAnalysis } from '../read-passages.ts';
import type { Certainty, Speaker } from '../stance.ts';
import type { Reading } from './01-choose-passages.ts';
import type { Draft } from './05-attribute-holders.ts';
import { mergeDrafts } from './08-merge-records.ts';
import { confidenceOf, trustworthy } from './09-rate-confidence.ts';

/** A draft whose reliability has been measured. */
export interface RatedDraft extends Draft {
	readonly confidence: number;
	/** What the confidence was read from, before it was calibrated. */
	readonly score: number;
}

/** A cable that only touches the topic has much in it that sounds like the topic and is not: more is asked there. */
const IN_PASSING = 0.75;
/** From this confidence the rules' own reading needs no scorer. */
const RULE_STANDS = 0.5;
/** Of two signs nearly as sure the composed one is taken: it has read the negation, the scorer only its words. */
const NEAR_TIE = 0.15;
/** Part of the threshold that is enough where the rules have read the same holder and proposition. */
const BOTH = 0.7;

/** A candidate that was weighed to the end, with the chance that it got and the one that it needed. */
export interface Verdict extends Compared {
	readonly chance: number;
	readonly needed: number;
}

/** The records of a passage, and every verdict behind them; what no verdict stands behind the rules read by themselves. */
export interface Weighing {
	readonly records: readonly RatedDraft[];
	readonly verdicts: readonly Verdict[];
}

/**
 * Weighs every candidate of a cable's passages, the rules' own readings among them, and keeps for each passage the best of each holder and proposition where it
 * reaches the threshold. A candidate always has an anchor (a word of the topic's cues or phrases) and a holder that the rules reach, so that the learned weights are
 * never the only evidence.
 */
export function weighPassages(reading: Reading, analyses: readonly PassageAnalysis[], scorer: Scorer = SCORER): Weighing[] {
	const candidates = compared(reading, analyses, scorer);
	return analyses.map((analysis, i) => decide(reading, analysis, candidates[i]!, scorer));
}

function decide(reading: Reading, analysis: PassageAnalysis, candidates: readonly Compared[], scorer: Scorer): Weighing {
	const isAbout = reading.passages[0]?.paragraph === 0;
	const threshold = isAbout ? scorer.threshold : Math.max(IN_PASSING, scorer.threshold);
	const trusted = trustworthy(analysis.drafts);
	const read = new Set(trusted.map(keyOf));
	const best = new Map<string, RatedDraft>();
	const verdicts = candidates.map((candidate): Verdict => {
		const { holder, anchor } = candidate.weighed;
		const key = keyOf({ holder, proposition: reading.topic.propositions[anchor.proposition]!.id });
		const chance = probability(score(scorer.rivals, candidate.features)[0]!);
		const needed = read.has(key) ? threshold * BOTH : threshold;
		if (chance >= needed && chance > (best.get(key)?.score ?? 0)) best.set(key, draftOf(candidate.view, candidate.weighed, chance, scorer));
		return { ...candidate, chance, needed };
	});
	// What the rules are sure of stands, whatever the scorer says; of two signs the one with the better measured chance, the rules' own in a near tie.
	for (const draft of mergeDrafts(trusted, confidenceOf)) {
		const confidence = confidenceOf(draft);
		if (confidence < RULE_STANDS) continue;
		const other = best.get(keyOf(draft));
		if (!other || (signOf(other.stance) !== signOf(draft.stance) && confidence >= other.confidence - NEAR_TIE)) best.set(keyOf(draft), { ...draft, confidence, score: confidence });
	}
	const records = [...best.values()].sort((a, b) => a.start - b.start || (a.holder < b.holder ? -1 : a.holder > b.holder ? 1 : a.proposition < b.proposition ? -1 : 1));
	return { records, verdicts };
}

/** A weighed candidate with what its rivals say of it. */
export interface Compared extends Placed {
	readonly features: Features;
}

/** The candidates of each passage, a holder and proposition once a sentence, with what the others in sentence, passage and cable say of them. */
export function compared(reading: Reading, analyses: readonly PassageAnalysis[], scorer: Pick<Scorer, 'propositions' | 'holders' | 'values' | 'bases'>): Compared[][] {
	const passages = analyses.map((analysis) => viewSentences(reading, analysis).map((view) => ({ view, sentence: candidatesOf(view, scorer.propositions).flatMap((candidate) => weigh(view, candidate, scorer) ?? []) })));
	const elsewhere = new Elsewhere();
	for (const { view: { passage: { paragraph } }, sentence } of passages.flat()) {
		for (const weighed of sentence) {
			elsewhere.note(`${placeOf(weighed)} ${signOf(weighed.stance)}`, paragraph, weighed.score);
			elsewhere.note(`${weighed.anchor.proposition}`, paragraph, weighed.score);
		}
	}
	return passages.map((sentences) => {
		const placed = Map.groupBy(sentences.flatMap(({ view, sentence }) => sentence.map((weighed): Placed => ({ view, weighed }))), ({ weighed }) => placeOf(weighed));
		return sentences.flatMap(({ view, sentence }) => {
			const request = isRequest(view);
			return sentence.filter(({ holder }) => holder === 'US' || !request).map((weighed) => ({ view, weighed, features: rivalFeatures({ view, weighed }, { sentence, passage: placed.get(placeOf(weighed)) ?? [], elsewhere }) }));
		});
	});
}

const placeOf = ({ holder, anchor }: Weighed): string => `${holder} ${anchor.proposition}`;

/** "Per her request, please provide details": what the sender asks of the addressee shows nobody else's position. */
function isRequest({ analysis: { sentence }, passage }: SentenceView): boolean {
	for (let i = sentence.start; i < sentence.end; i++) if (passage.tokens[i]!.lower === 'please' && !passage.tokens[i]!.quoted) return true;
	return false;
}

const keyOf = (draft: Pick<Draft, 'holder' | 'proposition'>): string => `${draft.holder} ${draft.proposition}`;

function draftOf(view: SentenceView, weighed: Weighed, score: number, scorer: Scorer): RatedDraft {
	const { reading, analysis, passage } = view;
	const { anchor, holder, stance, basis } = weighed;
	const proposition = reading.topic.propositions[anchor.proposition]!.id;
	const confidence = Math.round(calibrated(scorer, score) * 1000) / 1000;
	const own = analysis.drafts.find((draft) => draft.proposition === proposition && draft.holder === holder);
	if (own) return { ...own, stance, basis, firstHand: own.firstHand && basis === 'stated', speaker: basis === 'assessed' ? null : own.speaker, rules: [...own.rules, 'scorer'], confidence, score };
	const span = spanOf(view, anchor, holder);
	const speaker = basis === 'assessed' ? null : speakerOf(view, weighed);
	return {
		holder, proposition, stance, basis, certainty: certaintyOf(passage.tokens, span.start, span.end), speaker, firstHand: basis === 'stated' && (speaker ? speaker.of === holder : holder === 'US' && analysis.sentence.voice === 'own'),
		via: viaOf(view, weighed), start: span.start, end: span.end, rules: [`${proposition}.cue`, 'scorer'], features: [], confidence, score
	};
}

function speakerOf({ analysis: { sentence } }: SentenceView, { anchor }: Weighed): Speaker | null {
	const teller = anchor.clause?.source ?? sentence.carried;
	const [of] = teller?.holders ?? [];
	return teller && of ? { name: teller.person?.name ?? null, role: teller.person?.role ?? null, of } : null;
}

function viaOf({ candidates, reading }: SentenceView, { anchor, holder }: Weighed): Draft['via'] {
	if (anchor.clause?.subject.holders.includes(holder)) return anchor.clause.subject.via;
	if (anchor.clause?.source?.holders.includes(holder)) return 'source';
	if (candidates.namings.some((naming) => naming.holder === holder)) return 'name';
	return candidates.carried.has(holder) || candidates.before.has(holder) ? 'carried' : holder === reading.host ? 'host' : 'inherited';
}

const PROBABLE = new Set(['likely', 'unlikely', 'probably', 'presumably', 'apparently', 'seemingly', 'seem', 'seems', 'seemed', 'appear', 'appears', 'appeared', 'expect', 'expects', 'expected']);
const POSSIBLE = new Set(['may', 'might', 'possibly', 'perhaps', 'conceivably']);

function certaintyOf(tokens: readonly Token[], start: number, end: number): Certainty {
	let certainty: Certainty = 'certain';
	for (let i = start; i < end; i++) {
		const { lower, capital } = tokens[i]!;
		if (POSSIBLE.has(lower) && !(lower === 'may' && capital)) return 'possible';
		if (PROBABLE.has(lower)) certainty = 'probable';
	}
	return certainty;
}
