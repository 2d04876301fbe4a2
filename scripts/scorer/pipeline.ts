import { BASES, candidatesOf, signOf, STANCE_VALUES, type Candidate, type Scorer } from '#lib/stances/model/scorer.ts';
import { compared } from '#lib/stances/steps/10-weigh-candidates.ts';
import { score, type Features, type LinearModel } from '#lib/stances/model/linear.ts';
import { propositionFeatures } from '#lib/stances/model/proposition-features.ts';
import { valueFeatures } from '#lib/stances/model/value-features.ts';
import type { Topic } from '#lib/topics/topic.ts';
import type { Label, LabelledCable, LabelledSentence } from './labelled.ts';
import { learn, type Example, type Settings } from './learn.ts';

const PROPOSITIONS: Settings = { epochs: 20, rate: 0.3, l2: 0.002, atLeast: 3, bias: -2 };
const HOLDERS: Settings = { epochs: 10, rate: 0.15, l2: 0.0005, atLeast: 4, bias: -1 };
const VALUES: Settings = { epochs: 15, rate: 0.25, l2: 0.001, atLeast: 2, bias: -1 };
const RIVALS: Settings = { epochs: 30, rate: 0.1, l2: 0.0005, atLeast: 20, bias: -1 };
const INNER = 4;

/** A scorer that does not yet hear rivals. */
export type SingleScorer = Omit<Scorer, 'rivals' | 'calibration' | 'threshold'>;

/** A fold from a cable's reference, so that all sentences of a cable stay together. */
export function foldOf(cable: string, folds: number): number {
	let hash = 2166136261;
	for (const letter of cable) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
	return hash % folds;
}

/**
 * Trains the models on sentences. The models for holder, value and basis see the proposition model's opinion of sentences that it was not trained on, as they
 * will in use.
 */
export function trainScorer(sentences: readonly LabelledSentence[], topic: Topic): SingleScorer {
	const ids = topic.propositions.map(({ id }) => id);
	const bearing = sentences.map((sentence) => bearingExample(sentence, ids));
	const rows: { sentence: LabelledSentence; candidate: Candidate }[] = [];
	for (let fold = 0; fold < INNER; fold++) {
		const model = learn(bearing.filter((_, i) => foldOf(`${sentences[i]!.cable}x`, INNER) !== fold), ids, PROPOSITIONS);
		sentences.forEach((sentence, i) => {
			if (foldOf(`${sentence.cable}x`, INNER) !== fold) return;
			for (const candidate of candidatesOf(sentence.view, model, score(model, bearing[i]!.features))) rows.push({ sentence, candidate });
		});
	}
	const examples: Example[] = [], valueExamples: Example[] = [], basisExamples: Example[] = [];
	for (const { sentence, candidate } of rows) {
		const { label, counts } = labelOf(sentence, candidate, ids);
		examples.push({ features: candidate.features, wanted: [label ? 1 : 0], weights: [counts] });
		if (!label) continue;
		valueExamples.push(choice(valueFeatures(sentence.view, candidate.anchor, candidate.holder), STANCE_VALUES, label.stance, counts));
		basisExamples.push(choice(candidate.features, BASES, label.basis, counts));
	}
	return { propositions: learn(bearing, ids, PROPOSITIONS), holders: learn(examples, ['meant'], HOLDERS), values: learn(valueExamples, STANCE_VALUES, VALUES), bases: learn(basisExamples, BASES, HOLDERS) };
}

const choice = (features: Features, outputs: readonly string[], right: string, counts: number): Example => ({ features, wanted: outputs.map((output) => (output === right ? 1 : 0)), weights: outputs.map(() => counts) });

/** A cable's candidates, weighed by a scorer that was not trained on it, as examples of whether they are right. */
export function rivalExamples({ labels, reading, passages }: LabelledCable, scorer: SingleScorer): Example[] {
	if (!reading) return [];
	return compared(reading, passages, scorer).flat().map(({ view, weighed: { holder, anchor, stance }, features }): Example => {
		const same = labels.filter((label) => label.paragraph === view.passage.paragraph && label.holder === holder && label.proposition === reading.topic.propositions[anchor.proposition]!.id && signOf(label.stance) === signOf(stance));
		return { features, wanted: [same.length > 0 ? 1 : 0], weights: [same.length > 0 && same.every(({ optional }) => optional) ? 0 : 1] };
	});
}

export const learnRivals = (examples: readonly Example[]): LinearModel => learn(examples, ['right'], RIVALS);

/** What a sentence does not itself show of its paragraph's records counts neither way, optional records count half. */
function bearingExample({ view, here, around }: LabelledSentence, ids: readonly string[]): Example {
	const wanted = ids.map((id) => (here.some((label) => label.proposition === id) ? 1 : 0));
	const weights = ids.map((id, p) => {
		if (!wanted[p]) return around.some((label) => label.proposition === id) ? 0 : 1;
		return here.some((label) => label.proposition === id && !label.optional) ? 1 : 0.5;
	});
	return { features: propositionFeatures(view), wanted, weights };
}

export function labelOf({ here, around }: LabelledSentence, { anchor, holder }: Candidate, ids: readonly string[]): { label: Label | null; counts: number } {
	const isSame = (label: Label): boolean => label.proposition === ids[anchor.proposition] && label.holder === holder;
	const same = here.filter(isSame);
	const label = same.find(({ optional }) => !optional) ?? same[0];
	if (label) return { label, counts: label.optional ? 0.5 : 1 };
	return { label: null, counts: around.some(isSame) ? 0 : 1 };
}

/** Prunes weights under `least` and rounds the others to one part in `steps`, as they are stored. */
export function pruned({ outputs, bias, weights }: LinearModel, least: number, steps: number): LinearModel {
	const kept = new Map<string, Float32Array>();
	for (const [name, row] of weights) {
		const rounded = row.map((weight) => (Math.abs(weight) < least ? 0 : Math.round(weight * steps) / steps));
		if (rounded.some((weight) => weight !== 0)) kept.set(name, rounded);
	}
	return { outputs, bias: bias.map((value) => Math.round(value * 1000) / 1000), weights: kept };
}
