import { signOf, type Scorer } from '#lib/stances/model/scorer.ts';
import { weighPassages, type RatedDraft } from '#lib/stances/steps/10-weigh-candidates.ts';
import type { Label, LabelledCable } from './labelled.ts';

const LOW = 0.1;

/** A record that the scorer would make, and whether the labels hold it; null where only an optional record does. */
export interface Judged {
	readonly cable: string;
	readonly set: string;
	readonly proposition: string;
	readonly draft: RatedDraft;
	readonly right: boolean | null;
	readonly label: Label | null;
	/** What a wrong record missed: its paragraph has the like with another sign, by another holder, on another proposition, or nothing like it. */
	readonly fault: 'sign' | 'holder' | 'proposition' | 'nothing there' | null;
}

/** The records that a scorer makes of a cable, from a low threshold up, compared with its labels. */
export function judgeCable({ cable, set, labels, reading, passages }: LabelledCable, scorer: Scorer): Judged[] {
	if (!reading) return [];
	return weighPassages(reading, passages, { ...scorer, threshold: LOW }).flatMap(({ records }, i) => records.map((draft) => {
		const { paragraph } = passages[i]!.passage;
		const same = labels.filter((label) => label.paragraph === paragraph && label.holder === draft.holder && label.proposition === draft.proposition && signOf(label.stance) === signOf(draft.stance));
		const label = same.find(({ optional }) => !optional) ?? same[0] ?? null;
		return { cable, set, proposition: draft.proposition, draft, label, right: label ? (label.optional ? null : true) : false, fault: label ? null : faultOf(labels.filter((other) => other.paragraph === paragraph), draft) };
	}));
}

function faultOf(around: readonly Label[], { holder, proposition, stance }: RatedDraft): Judged['fault'] {
	if (around.some((label) => label.holder === holder && label.proposition === proposition)) return 'sign';
	const sameSign = around.filter((label) => signOf(label.stance) === signOf(stance));
	if (sameSign.some((label) => label.proposition === proposition)) return 'holder';
	return sameSign.some((label) => label.holder === holder) ? 'proposition' : 'nothing there';
}

export interface Figures { readonly precision: number; readonly recall: number; readonly f1: number; readonly right: number; readonly made: number; readonly required: number }

export function figures(judged: readonly Judged[], required: number, threshold: number): Figures {
	const made = judged.filter(({ draft, right }) => draft.score >= threshold && right !== null);
	const right = made.filter((one) => one.right).length;
	const precision = made.length > 0 ? right / made.length : 0, recall = required > 0 ? right / required : 0;
	return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0, right, made: made.length, required };
}

/** Share right by score, made to rise (pool adjacent violators), as at most `points` pairs. */
export function calibrate(judged: readonly Judged[], points: number): (readonly [number, number])[] {
	const sorted = judged.filter(({ right }) => right !== null).sort((a, b) => a.draft.score - b.draft.score);
	const size = Math.max(1, Math.ceil(sorted.length / points));
	const pools: { from: number; right: number; count: number; at: number }[] = [];
	for (let i = 0; i < sorted.length; i += size) {
		const part = sorted.slice(i, i + size);
		pools.push({ from: i, right: part.filter((one) => one.right).length, count: part.length, at: part.reduce((sum, { draft }) => sum + draft.score, 0) });
		while (pools.length > 1 && pools.at(-2)!.right / pools.at(-2)!.count > pools.at(-1)!.right / pools.at(-1)!.count) {
			const last = pools.pop()!, before = pools.pop()!;
			pools.push({ from: before.from, right: before.right + last.right, count: before.count + last.count, at: before.at + last.at });
		}
	}
	return pools.map(({ right, count, at }) => [Math.round((at / count) * 1000) / 1000, Math.round((right / count) * 1000) / 1000] as const);
}


