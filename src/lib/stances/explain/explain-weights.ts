import { probability, score } from '../model/linear.ts';
import { propositionFeatures } from '../model/proposition-features.ts';
import { candidatesOf, STANCE_VALUES, weigh, type Candidate, type Scorer } from '../model/scorer.ts';
import type { SentenceView } from '../model/sentence-view.ts';
import { valueFeatures } from '../model/value-features.ts';
import type { Basis, StanceValue } from '../stance.ts';
import type { RatedDraft, Weighing } from '../steps/10-weigh-candidates.ts';
import { heaviestWords, reasonsOf, type Reason } from './reasons.ts';

/** What became of a candidate. */
export type CandidateOutcome =
	| 'recorded'
	/** A record of this holder and proposition was made, but as the rules read it. */
	| 'rules recorded'
	/** The holder is most likely not the one meant. */
	| 'not meant'
	/** Another sentence of the paragraph says it with more weight. */
	| 'said elsewhere'
	/** The sentence asks something of the addressee ("please provide"). */
	| 'only asked'
	/** The chance that it is right is less than is asked. */
	| 'too unlikely';

/** One holder and proposition that the learned weights had to judge in a sentence. Chances are from 0 to 1. */
export interface ExplainedCandidate {
	readonly holder: string;
	readonly proposition: string;
	/** Null where the holder was not taken to be meant: then nothing more was asked. */
	readonly stance: StanceValue | null;
	readonly basis: Basis | null;
	/** That the sentence bears on the proposition. */
	readonly bears: number;
	/** That the holder is meant. */
	readonly meant: number;
	/** That the sign is right; null as for `stance`. */
	readonly sign: number | null;
	/** That the whole is right beside its rivals, and what was asked; null where it was not weighed so far. */
	readonly chance: number | null;
	readonly needed: number | null;
	readonly outcome: CandidateOutcome;
	/** Words that told the proposition, and words that told the stance. */
	readonly aboutWords: readonly string[];
	readonly stanceWords: readonly string[];
	/** Of the holder, and of the comparison with the rivals. */
	readonly reasons: readonly Reason[];
}

/** Every candidate of a sentence with what the weights said of it: records first, then by how near it came. */
export function explainCandidates(view: SentenceView, { records, verdicts }: Weighing, scorer: Scorer): ExplainedCandidate[] {
	const features = propositionFeatures(view);
	const odds = score(scorer.propositions, features);
	return candidatesOf(view, scorer.propositions, odds).map((candidate): ExplainedCandidate => {
		const { holder, anchor } = candidate;
		const proposition = view.reading.topic.propositions[anchor.proposition]!.id;
		const weighed = weigh(view, candidate, scorer);
		const same = verdicts.filter((other) => other.weighed.holder === holder && other.weighed.anchor.proposition === anchor.proposition);
		const own = same.find((other) => other.view.analysis === view.analysis);
		const record = records.find((other) => other.holder === holder && other.proposition === proposition);
		return {
			holder, proposition, stance: weighed?.stance ?? null, basis: weighed?.basis ?? null,
			bears: probability(candidate.odds), meant: weighed?.meant ?? probability(score(scorer.holders, candidate.features)[0]!), sign: weighed ? weighed.score / weighed.meant : null,
			chance: own?.chance ?? null, needed: own?.needed ?? null, outcome: !weighed ? 'not meant' : !own ? 'only asked' : same.some(({ chance }) => chance > own.chance) ? 'said elsewhere' : outcomeOf(record),
			aboutWords: heaviestWords(view, scorer.propositions, features, anchor.proposition),
			stanceWords: weighed ? heaviestWords(view, scorer.values, valueFeatures(view, anchor, holder), STANCE_VALUES.indexOf(weighed.stance), ['', `${proposition}|`]) : [],
			reasons: [...holderReasons(candidate, scorer), ...(own ? reasonsOf(scorer.rivals, own.features, rivalReason) : [])]
		};
	}).sort((a, b) => rank(a) - rank(b) || (b.chance ?? 0) - (a.chance ?? 0) || b.meant * b.bears - a.meant * a.bears);
}

const rank = ({ outcome }: ExplainedCandidate): number => (outcome === 'recorded' || outcome === 'rules recorded' ? 0 : outcome === 'not meant' ? 2 : 1);

function outcomeOf(record: RatedDraft | undefined): CandidateOutcome {
	if (!record) return 'too unlikely';
	return record.rules.includes('scorer') ? 'recorded' : 'rules recorded';
}

const holderReasons = (candidate: Candidate, { holders }: Scorer): Reason[] => reasonsOf(holders, candidate.features, holderReason);

/** `r:teller say` → `teller`: what a feature of the holder tells a reader, its finer forms under one name. */
function holderReason(feature: string): string | null {
	const relation = /^r:(draft-other|draft|subject-before|subject-after|subject|teller|carried-far|carried|before|earlier|unnamed)(?: |$)/.exec(feature)?.[1];
	if (relation) return `holder ${relation}`;
	if (/^(?:strong|rival):/.test(feature)) return 'holder beside others';
	if (/^(?:side|naming|possessive|w[-+]|first$|list$)/.test(feature)) return 'holder place';
	return /^(?:rule-odds|rule:)/.test(feature) ? 'holder draft' : null;
}

/** As `holderReason`, of the features that hear the rivals. */
function rivalReason(feature: string): string | null {
	if (/^other holder/.test(feature)) return 'rival holder';
	if (/^(?:other proposition|same word|rank:|margin|behind$)/.test(feature)) return 'rival proposition';
	if (/^elsewhere (?:same|contrary)$/.test(feature)) return feature;
	if (/ contrary$/.test(feature)) return 'rival contrary';
	const rules = /^rules (agree|differ|elsewhere)$/.exec(feature)?.[1];
	return rules ? `rules ${rules}` : null;
}
