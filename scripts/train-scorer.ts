// Trains the scorer of stances on labelled cables and writes its weights.
//   node scripts/train-scorer.ts [--report] [DIR…]   (default: every set under training/)
// Without --report it writes src/lib/stances/model/weights.json. With it, it only prints figures over held-out cables and held-out sets.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LinearModel, StoredModel } from '#lib/stances/model/linear.ts';
import { calibrated } from '#lib/stances/model/scorer.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { calibrate, figures, judgeCable, type Judged } from './scorer/judge.ts';
import { readLabelled, type LabelledCable } from './scorer/labelled.ts';
import type { Example } from './scorer/learn.ts';
import { foldOf, learnRivals, pruned, rivalExamples, trainScorer, type SingleScorer } from './scorer/pipeline.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const WEIGHTS = join(ROOT, 'src/lib/stances/model/weights.json');
const FOLDS = 5;
const ids = CLUSTER_MUNITIONS.propositions.map(({ id }) => id);

const { values, positionals } = parseArgs({ options: { report: { type: 'boolean', default: false } }, allowPositionals: true });
const training = join(ROOT, 'training');
const directories = positionals.length > 0 ? positionals : readdirSync(training, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(training, name)).sort();
const cables = readLabelled(directories, CLUSTER_MUNITIONS);
const required = (some: readonly LabelledCable[]): number => some.flatMap(({ labels }) => labels).filter(({ optional }) => !optional).length;
console.log(`${cables.length} cables, ${required(cables)} required records`);

const byFold = withoutEach((cable) => String(foldOf(cable.cable, FOLDS)));
const heldOut = judgeEach(byFold);
const threshold = bestThreshold(heldOut);
if (values.report) report();
else store();

/** What each group's cables show of rivals, by a scorer that was trained without the group. */
function withoutEach(groupOf: (cable: LabelledCable) => string): { cables: LabelledCable[]; scorer: SingleScorer; examples: Example[] }[] {
	return [...new Set(cables.map(groupOf))].sort().map((group) => {
		const scorer = single(cables.filter((cable) => groupOf(cable) !== group));
		const own = cables.filter((cable) => groupOf(cable) === group);
		return { cables: own, scorer, examples: own.flatMap((cable) => rivalExamples(cable, scorer)) };
	});
}

/** Judges every cable by a scorer that was trained without its group. */
function judgeEach(groups: ReturnType<typeof withoutEach>): Judged[] {
	return groups.flatMap((group) => {
		const rivals = pruned(learnRivals(groups.flatMap((other) => (other === group ? [] : other.examples))), 0, 1000);
		return group.cables.flatMap((cable) => judgeCable(cable, { ...group.scorer, rivals, calibration: [[0, 0], [1, 1]], threshold: 0 }));
	});
}

function single(some: readonly LabelledCable[]): SingleScorer {
	const { propositions, holders, values: stances, bases } = trainScorer(some.flatMap(({ sentences }) => sentences), CLUSTER_MUNITIONS);
	return { propositions: pruned(propositions, 0.35, 10), holders: pruned(holders, 0.03, 100), values: pruned(stances, 0.25, 10), bases: pruned(bases, 0.1, 50) };
}

function bestThreshold(judged: readonly Judged[]): number {
	const steps = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05);
	const best = Math.max(...steps.map((step) => figures(judged, required(cables), step).f1));
	// Between thresholds of like F1 the highest, since a wrong record costs a reader more than a missing one.
	return Math.round(Math.max(...steps.filter((step) => figures(judged, required(cables), step).f1 >= best - 0.005)) * 100) / 100;
}

/** Score from which the calibrated confidence reaches 0.95. */
function firmFrom(): number {
	const calibration = calibrate(heldOut, 40);
	return Array.from({ length: 1001 }, (_, i) => i / 1000).find((at) => calibrated({ calibration }, at) >= 0.95) ?? Infinity;
}

function report(): void {
	const line = (name: string, judged: readonly Judged[], some: readonly LabelledCable[], at = threshold): void => {
		const { precision, recall, f1, right, made, required: wanted } = figures(judged, required(some), at);
		console.log(`${name.padEnd(24)} P ${(100 * precision).toFixed(1)}  R ${(100 * recall).toFixed(1)}  F1 ${(100 * f1).toFixed(1)}  (${right} right of ${made}, ${wanted} required)`);
	};
	for (const at of [0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) line(`from ${at}`, heldOut, cables, at);
	for (const set of new Set(cables.map((cable) => cable.set))) line(set, heldOut.filter((one) => one.set === set), cables.filter((cable) => cable.set === set));
	for (const id of ids) line(id, heldOut.filter(({ proposition }) => proposition === id), cables.map((cable) => ({ ...cable, labels: cable.labels.filter(({ proposition }) => proposition === id) })));
	const matched = heldOut.filter(({ draft, label }) => label && draft.score >= threshold);
	const share = (right: (one: Judged) => boolean): string => `${((100 * matched.filter(right).length) / matched.length).toFixed(1)} %`;
	console.log(`value right ${share(({ draft, label }) => draft.stance === label!.stance)}, basis right ${share(({ draft, label }) => draft.basis === label!.basis)} of matched; threshold ${threshold}`);
	const wrong = heldOut.filter(({ draft, right }) => right === false && draft.score >= threshold);
	console.log(`wrong ${wrong.length}: ${(['sign', 'holder', 'proposition', 'nothing there'] as const).map((fault) => `${fault} ${wrong.filter((one) => one.fault === fault).length}`).join(', ')}`);
	const sure = firmFrom();
	const firm = heldOut.filter(({ draft, right }) => right !== null && draft.score >= sure);
	console.log(`firm ${firm.length} of ${matched.length + wrong.length}, right ${firm.filter(({ right }) => right).length}`);
	console.log(`calibration ${JSON.stringify(calibrate(heldOut, 40))}`);
	const bySet = judgeEach(withoutEach(({ set }) => set));
	for (const set of new Set(cables.map((cable) => cable.set))) line(`without ${set}`, bySet.filter((one) => one.set === set), cables.filter((cable) => cable.set === set));
	line('every set held out', bySet, cables);
}

function store(): void {
	const scorer = single(cables);
	const rivals = pruned(learnRivals(byFold.flatMap(({ examples }) => examples)), 0, 1000);
	const stored = { about: 'Weights of the stance scorer, written by scripts/train-scorer.ts from training/; see docs/scorer.md.', threshold, calibration: calibrate(heldOut, 40), propositions: toStored(scorer.propositions), holders: toStored(scorer.holders), values: toStored(scorer.values), bases: toStored(scorer.bases), rivals: toStored(rivals) };
	const text = `${JSON.stringify(stored, null, 1)}\n`;
	const before = ((): string | null => {
		try {
			return readFileSync(WEIGHTS, 'utf8');
		} catch {
			return null;
		}
	})();
	writeFileSync(WEIGHTS, text);
	console.log(`${text === before ? 'unchanged' : 'written'}: ${(text.length / 1e6).toFixed(2)} MB, threshold ${threshold}`);
}

/** Features in order of their names, so that two trainings can be compared line by line. */
function toStored({ outputs, bias, weights }: LinearModel): StoredModel {
	const names = [...weights.keys()].sort();
	return { outputs, bias, weights: Object.fromEntries(names.map((name) => [name, Array.from(weights.get(name)!).flatMap((weight, i) => (weight === 0 ? [] : [`${i}:${Math.round(weight * 1000) / 1000}`])).join(' ')])) };
}
