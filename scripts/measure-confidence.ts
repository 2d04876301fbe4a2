// Measures on labelled cables how far each kind of reading can be trusted, and writes src/lib/stances/confidence-weights.json.
//   node scripts/measure-confidence.ts DIR…        each DIR holds REF.json with REF.txt beside it, or is given as GOLD:TEXT
// Logistic regression over the features of `05-attribute-holders.ts`, fitted in a fixed order, so that the same labels always give the same table.
// Printed figures are cross-validated by cable: a cable is never judged by weights that have seen it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCable } from '#lib/cables/read-cable.ts';
import { readPassages } from '#lib/stances/read-passages.ts';
import { choosePassages } from '#lib/stances/steps/01-choose-passages.ts';
import type { Draft } from '#lib/stances/steps/05-attribute-holders.ts';
import { mergeDrafts } from '#lib/stances/steps/08-merge-records.ts';
import { confidenceOf, type ConfidenceWeights } from '#lib/stances/steps/09-rate-confidence.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';

interface Label { readonly paragraph: number; readonly holder: string; readonly proposition: string; readonly stance: string; readonly optional?: boolean }
interface Sample { readonly features: readonly string[]; readonly right: boolean }
interface LabelledDrafts { readonly cable: string; readonly gold: readonly Label[]; readonly paragraphs: readonly { readonly paragraph: number; readonly drafts: readonly Draft[] }[] }

const SIGNS: Readonly<Record<string, string>> = { supports: '+', conditional: '+', undecided: '0', declined: '0', reserved: '-', opposes: '-' };
const FOLDS = 10;
const ROUNDS = 250;
/** Strength of the pull of every weight towards nothing. */
const RIDGE = 0.02;
/** Features met less often than this tell too little. */
const SEEN_AT_LEAST = 4;

const keyOf = (paragraph: number, { holder, proposition, stance }: Pick<Label, 'holder' | 'proposition' | 'stance'>): string => [paragraph, holder, proposition, SIGNS[stance]].join('|');

function readLabelled(folder: string): LabelledDrafts[] {
	const [gold = folder, text = gold] = folder.split(':');
	return readdirSync(gold).filter((file) => file.endsWith('.json')).sort().map((file) => {
		const label = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { cable: string; stances: Label[] };
		const { cable } = readCable(readFileSync(join(text, `${label.cable}.txt`), 'utf8'));
		const reading = choosePassages(cable, CLUSTER_MUNITIONS);
		const paragraphs = reading ? readPassages(reading).map(({ passage, drafts }) => ({ paragraph: passage.paragraph, drafts })) : [];
		return { cable: label.cable, gold: label.stances, paragraphs };
	});
}

function samplesOf(cables: readonly LabelledDrafts[]): Sample[] {
	return cables.flatMap(({ gold, paragraphs }) => {
		const right = new Set(gold.map((label) => keyOf(label.paragraph, label)));
		return paragraphs.flatMap(({ paragraph, drafts }) => drafts.map((draft) => ({ features: draft.features, right: right.has(keyOf(paragraph, draft)) })));
	});
}

function fit(samples: readonly Sample[]): Omit<ConfidenceWeights, 'threshold'> {
	const seen = new Map<string, number>();
	for (const { features } of samples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
	const names = [...seen].filter(([, times]) => times >= SEEN_AT_LEAST).map(([name]) => name).sort();
	const place = new Map(names.map((name, i) => [name, i]));
	const rows = samples.map(({ features }) => features.flatMap((feature) => place.get(feature) ?? []));
	const weights = new Float64Array(names.length), squares = new Float64Array(names.length);
	let bias = 0, biasSquares = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const slopes = new Float64Array(names.length);
		let biasSlope = 0;
		rows.forEach((row, i) => {
			let sum = bias;
			for (const at of row) sum += weights[at]!;
			const error = 1 / (1 + Math.exp(-sum)) - Number(samples[i]!.right);
			biasSlope += error;
			for (const at of row) slopes[at]! += error;
		});
		for (let at = 0; at < names.length; at++) {
			const slope = slopes[at]! / rows.length + RIDGE * weights[at]! / 10;
			squares[at]! += slope * slope;
			weights[at]! -= 0.15 * slope / (Math.sqrt(squares[at]!) + 1e-8);
		}
		biasSquares += (biasSlope / rows.length) ** 2;
		bias -= 0.15 * (biasSlope / rows.length) / (Math.sqrt(biasSquares) + 1e-8);
	}
	const rounded = names.map((name, i): [string, number] => [name, Math.round(weights[i]! * 100) / 100]).filter(([, weight]) => Math.abs(weight) >= 0.02);
	return { bias: Math.round(bias * 100) / 100, weights: Object.fromEntries(rounded) };
}

interface Judged { readonly confidence: number; readonly right: boolean; readonly optional: boolean }

/** Records that a cable would get at a threshold, each with whether it is right, and how many labels there are to find. */
function judge({ gold, paragraphs }: LabelledDrafts, measured: ConfidenceWeights): { records: Judged[]; wanted: number } {
	const optional = new Set(gold.filter((label) => label.optional).map((label) => keyOf(label.paragraph, label)));
	const required = new Set(gold.filter((label) => !label.optional).map((label) => keyOf(label.paragraph, label)));
	const trust = (draft: Draft): number => confidenceOf(draft, measured);
	const records = paragraphs.flatMap(({ paragraph, drafts }) => mergeDrafts(drafts.filter((draft) => trust(draft) >= measured.threshold), trust).map((draft): Judged => {
		const key = keyOf(paragraph, draft);
		return { confidence: trust(draft), right: required.has(key), optional: !required.has(key) && optional.has(key) };
	}));
	return { records, wanted: required.size };
}

function summarise(judged: readonly { records: Judged[]; wanted: number }[]): { p: number; r: number; f1: number } {
	const records = judged.flatMap(({ records: r }) => r).filter(({ optional }) => !optional);
	const right = records.filter((record) => record.right).length;
	const wanted = judged.reduce((sum, { wanted: w }) => sum + w, 0);
	const p = right / Math.max(1, records.length), r = right / Math.max(1, wanted);
	return { p, r, f1: (2 * p * r) / Math.max(1e-9, p + r) };
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
	process.stderr.write('usage: node scripts/measure-confidence.ts DIR…   (DIR with REF.json and REF.txt, or GOLD:TEXT)\n');
	process.exit(2);
}
const cables = folders.flatMap(readLabelled);
const unseen: { fold: number; weights: Omit<ConfidenceWeights, 'threshold'> }[] = [];
for (let fold = 0; fold < FOLDS; fold++) unseen.push({ fold, weights: fit(samplesOf(cables.filter((_, i) => i % FOLDS !== fold))) });
const judgeAt = (threshold: number): { records: Judged[]; wanted: number }[] => cables.map((cable, i) => judge(cable, { ...unseen[i % FOLDS]!.weights, threshold }));

const measuredAt: { threshold: number; f1: number }[] = [];
for (let threshold = 0; threshold <= 0.7; threshold += 0.05) {
	const { p, r, f1 } = summarise(judgeAt(threshold));
	process.stdout.write(`threshold ${threshold.toFixed(2)}  P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}\n`);
	measuredAt.push({ threshold: Math.round(threshold * 100) / 100, f1 });
}
const best = measuredAt.reduce((a, b) => (b.f1 > a.f1 ? b : a));
const chosen = judgeAt(best.threshold).flatMap(({ records }) => records).filter(({ optional }) => !optional);
for (const floor of [0.95, 0.9, 0.8, 0.6, 0.4]) {
	const at = chosen.filter(({ confidence }) => confidence >= floor);
	process.stdout.write(`confidence >= ${floor}: ${at.length} of ${chosen.length} records, right ${(100 * at.filter(({ right }) => right).length / Math.max(1, at.length)).toFixed(1)} %\n`);
}
const table: ConfidenceWeights = { threshold: best.threshold, ...fit(samplesOf(cables)) };
writeFileSync(new URL('../src/lib/stances/confidence-weights.json', import.meta.url), `${JSON.stringify(table, null, '\t')}\n`);
process.stdout.write(`wrote ${Object.keys(table.weights).length} weights, threshold ${table.threshold}\n`);
