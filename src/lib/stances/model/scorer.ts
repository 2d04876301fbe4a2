import type { Basis, StanceValue } from '../stance.ts';
import { findAnchor, type Anchor } from './anchor.ts';
import { holderFeatures } from './holder-features.ts';
import { probability, score, type Features, type LinearModel } from './linear.ts';
import { propositionFeatures } from './proposition-features.ts';
import type { SentenceView } from './sentence-view.ts';
import { valueFeatures } from './value-features.ts';

export const STANCE_VALUES: readonly StanceValue[] = ['supports', 'conditional', 'undecided', 'reserved', 'opposes', 'declined'];
export const BASES: readonly Basis[] = ['stated', 'reported', 'assessed'];
/** Log-odds under which a sentence is taken not to bear on a proposition, and chance under which a holder is taken not to be meant. */
const BEARS = -3.2, MEANT = 0.08;

/** The models that weigh a candidate, each on what the one before has let through. */
export interface Scorer {
	/** Which propositions a sentence bears on. */
	readonly propositions: LinearModel;
	/** Whether a holder is the one meant. */
	readonly holders: LinearModel;
	/** Which stance it takes. */
	readonly values: LinearModel;
	/** How far the words are from it. */
	readonly bases: LinearModel;
	/** Whether the candidate stands beside its rivals in the sentence. */
	readonly rivals: LinearModel;
	/** Rising pairs `[score, share that was right]`, measured on held-out cables. */
	readonly calibration: readonly (readonly [number, number])[];
	/** Score from which a candidate becomes a record. */
	readonly threshold: number;
}

/** A proposition, a holder and an anchor that the rules allow in a sentence. */
export interface Candidate {
	readonly anchor: Anchor;
	readonly holder: string;
	/** Log-odds that the sentence bears on the proposition. */
	readonly odds: number;
	readonly features: Features;
}

export interface Weighed extends Candidate {
	readonly stance: StanceValue;
	readonly basis: Basis;
	/** Chance that holder and proposition are right. */
	readonly meant: number;
	/** That chance times the chance that the sign is right; its rivals are not yet heard. */
	readonly score: number;
}

/** -1, 0 or 1 as the value is against, neither or for. */
export const signOf = (value: StanceValue): -1 | 0 | 1 => (value === 'supports' || value === 'conditional' ? 1 : value === 'opposes' || value === 'reserved' ? -1 : 0);

/** The candidates of a sentence: each proposition that it can bear on, with an anchor, and each holder that the rules reach. */
export function candidatesOf(view: SentenceView, propositions: LinearModel, odds = score(propositions, propositionFeatures(view))): Candidate[] {
	const found: Candidate[] = [];
	for (let p = 0; p < odds.length; p++) {
		if (!((view.cues >> p) & 1) || odds[p]! < BEARS) continue;
		const anchor = findAnchor(view, propositions, p);
		if (!anchor || isUnsaid(view, anchor) || isPartOfAnother(view, anchor)) continue;
		for (const holder of view.candidates.holders) if (!isOutside(view, anchor, holder)) found.push({ anchor, holder, odds: odds[p]!, features: holderFeatures(view, anchor, holder, odds[p]!) });
	}
	return found;
}

const MANY = new Set(['many', 'several', 'some', 'most', 'few', 'various', 'numerous']);

/** What is only asked ("asked whether Portugal would attend") nobody says, and what "many Allies" do no holder does; unless the rules read an answer. */
function isUnsaid(view: SentenceView, { clause, proposition }: Anchor): boolean {
	if (!clause) return false;
	const { analysis, candidates, passage, reading } = view;
	if (analysis.drafts.some((draft) => draft.proposition === reading.topic.propositions[proposition]!.id)) return false;
	if (clause.clause.kind === 'question' || clause.subject.via === 'unnamed') return true;
	return MANY.has(passage.tokens[clause.clause.start]?.lower ?? '') && !candidates.namings.some(({ start }) => start >= clause.clause.start && start < clause.clause.end);
}

/** "Those three want …" counts the holders: one who is neither among them nor tells it nor is named in the sentence does not hold it. */
function isOutside({ candidates }: SentenceView, { clause }: Anchor, holder: string): boolean {
	if (!clause || clause.subject.via !== 'pronoun' || clause.subject.holders.length < 2 || clause.subject.end - clause.subject.start < 2) return false;
	return !clause.subject.holders.includes(holder) && !clause.source?.holders.includes(holder) && !candidates.namings.some((naming) => naming.holder === holder);
}

/** A word inside the longer words that the rules have read as another proposition only belongs to those: the CCW in "support a protocol in the CCW". */
function isPartOfAnother({ analysis, reading }: SentenceView, { at, proposition }: Anchor): boolean {
	const { id } = reading.topic.propositions[proposition]!;
	const ofAnchor = analysis.nuclei.filter((nucleus) => nucleus.start <= at && at < nucleus.end);
	const own = Math.max(1, ...ofAnchor.filter(({ rule }) => rule.proposition === id).map(({ start, end }) => end - start));
	return ofAnchor.some(({ rule, start, end }) => rule.proposition !== id && end - start > own && analysis.drafts.some((draft) => draft.proposition === rule.proposition)) && !analysis.drafts.some((draft) => draft.proposition === id);
}

/** Weighs one candidate; null when the holder is most likely not meant. */
export function weigh(view: SentenceView, candidate: Candidate, { holders, values, bases }: Pick<Scorer, 'holders' | 'values' | 'bases'>): Weighed | null {
	const meant = probability(score(holders, candidate.features)[0]!);
	if (meant < MEANT) return null;
	const chances = Array.from(score(values, valueFeatures(view, candidate.anchor, candidate.holder)), probability);
	const total = chances.reduce((sum, chance) => sum + chance, 0);
	const bySign = new Map<number, number>();
	STANCE_VALUES.forEach((value, i) => bySign.set(signOf(value), (bySign.get(signOf(value)) ?? 0) + chances[i]! / total));
	const [sign, share] = [...bySign].reduce((best, next) => (next[1] > best[1] ? next : best));
	const stance = STANCE_VALUES.filter((value) => signOf(value) === sign).reduce((best, next) => (chances[STANCE_VALUES.indexOf(next)]! > chances[STANCE_VALUES.indexOf(best)]! ? next : best));
	const distances = score(bases, candidate.features);
	const basis = BASES.reduce((best, next, i) => (distances[i]! > distances[BASES.indexOf(best)]! ? next : best));
	return { ...candidate, stance, basis, meant, score: meant * share };
}

/** The measured share of records right at a score, between the measured points in proportion. */
export function calibrated({ calibration }: Pick<Scorer, 'calibration'>, value: number): number {
	const next = calibration.findIndex(([at]) => at >= value);
	if (next === 0) return calibration[0]![1];
	if (next < 0) return calibration.at(-1)?.[1] ?? 0;
	const [x0, y0] = calibration[next - 1]!, [x1, y1] = calibration[next]!;
	return x1 === x0 ? y1 : y0 + ((value - x0) / (x1 - x0)) * (y1 - y0);
}
