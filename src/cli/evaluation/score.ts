/** Scores records against labels by the rules of docs/codebook.md: a stance is right when paragraph, holder, proposition and the sign of its stance are. */

export interface ScoredStance {
	readonly paragraph: number;
	readonly holder: string;
	readonly proposition: string;
	readonly stance: string;
	readonly basis?: string;
	readonly certainty?: string;
	readonly quote?: string;
	readonly heldOn?: string | null;
	readonly optional?: boolean;
	readonly confidence?: number;
}

export interface ScoredAction {
	readonly paragraph: number;
	readonly kind: string;
	readonly quote?: string;
	readonly ask?: string;
	readonly optional?: boolean;
}

export interface LabelledCable {
	readonly cable: string;
	readonly stances: readonly ScoredStance[];
	readonly actions?: readonly ScoredAction[];
}

export interface Counts { tp: number; fp: number; fn: number }
export interface Measures extends Counts { p: number; r: number; f1: number }

export interface Result {
	readonly cables: number;
	readonly records: Measures;
	readonly cableLevel: Measures;
	readonly actions: Measures;
	readonly stanceValueAccuracy: number;
	readonly basisAccuracy: number;
	readonly certaintyAccuracy: number;
	readonly heldOn: string;
	readonly polarityFlipRate: number;
	readonly quotes: number;
	readonly quotesNotVerbatim: number;
	readonly firm: { readonly share: number; readonly precision: number };
	readonly byProposition: Readonly<Record<string, Measures>>;
}

const SIGNS: Readonly<Record<string, number>> = { supports: 1, conditional: 1, undecided: 0, declined: 0, reserved: -1, opposes: -1 };
export const FIRM = 0.95;

const counts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });
const signOf = (stance: ScoredStance): number => SIGNS[stance.stance] ?? Number.NaN;
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
const fullKey = (s: ScoredStance): string => [s.paragraph, s.holder, s.proposition, signOf(s)].join('|');
const bareKey = (s: ScoredStance): string => [s.paragraph, s.holder, s.proposition].join('|');
const cableKey = (s: ScoredStance): string => [s.holder, s.proposition, signOf(s)].join('|');

export function measure({ tp, fp, fn }: Counts): Measures {
	const p = tp + fp ? tp / (tp + fp) : 0, r = tp + fn ? tp / (tp + fn) : 0;
	return { tp, fp, fn, p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** Pairs each prediction with at most one label of its key. Optional labels count neither way; a second prediction of a key counts not at all. */
function pair<T extends { readonly optional?: boolean }>(gold: readonly T[], predicted: readonly T[], key: (row: T) => string, tally: Counts, onMiss: (kind: 'extra' | 'missed', row: T) => void = () => {}): [T, T][] {
	const free = new Map<string, T[]>();
	for (const row of gold) free.set(key(row), [...(free.get(key(row)) ?? []), row].sort((a, b) => Number(Boolean(a.optional)) - Number(Boolean(b.optional))));
	const seen = new Set<string>();
	const pairs: [T, T][] = [];
	for (const row of predicted) {
		const k = key(row);
		const label = free.get(k)?.shift();
		if (label) {
			if (!label.optional) tally.tp++;
			pairs.push([label, row]);
			seen.add(k);
		} else if (!seen.has(k)) {
			tally.fp++;
			seen.add(k);
			onMiss('extra', row);
		}
	}
	for (const rows of free.values()) for (const row of rows) if (!row.optional && !seen.has(key(row))) {
		tally.fn++;
		onMiss('missed', row);
	}
	return pairs;
}

function once(rows: readonly ScoredStance[]): ScoredStance[] {
	const kept = new Map<string, ScoredStance>();
	for (const row of rows) {
		const known = kept.get(cableKey(row));
		if (!known || (known.optional && !row.optional)) kept.set(cableKey(row), row);
	}
	return [...kept.values()];
}

/** Adds up cable by cable; `result()` may be asked at any time. */
export class Scorer {
	readonly misses: string[] = [];
	readonly #records = counts();
	readonly #cableLevel = counts();
	readonly #actions = counts();
	readonly #byProposition = new Map<string, Counts>();
	#cables = 0;
	#matched = 0;
	#value = 0;
	#basis = 0;
	#certainty = 0;
	#dated = 0;
	#dateRight = 0;
	#flips = 0;
	#keyed = 0;
	#quotes = 0;
	#quotesBad = 0;
	#firm = counts();

	/** `text` is the cable's raw text, for checking that quotes are verbatim. */
	add(gold: LabelledCable, predicted: LabelledCable, text: string): void {
		this.#cables++;
		const note = (kind: string, s: ScoredStance): void => { this.misses.push(`${kind} ${gold.cable} ¶${s.paragraph} ${s.holder} ${s.proposition} ${s.stance}: ${s.quote ?? ''}`); };
		for (const [label, row] of pair(gold.stances, predicted.stances, fullKey, this.#records, note)) {
			this.#matched++;
			this.#value += Number(label.stance === row.stance);
			this.#basis += Number(label.basis === row.basis);
			this.#certainty += Number(label.certainty === row.certainty);
			if (label.heldOn) {
				this.#dated++;
				this.#dateRight += Number(label.heldOn === row.heldOn);
			}
		}
		this.#addFlips(gold, predicted);
		this.#addFirm(gold, predicted);
		pair(once(gold.stances), once(predicted.stances), cableKey, this.#cableLevel);
		for (const id of new Set([...gold.stances, ...predicted.stances].map((s) => s.proposition))) {
			const tally = this.#byProposition.get(id) ?? counts();
			this.#byProposition.set(id, tally);
			pair(gold.stances.filter((s) => s.proposition === id), predicted.stances.filter((s) => s.proposition === id), fullKey, tally);
		}
		pair(gold.actions ?? [], predicted.actions ?? [], (a) => `${a.paragraph}|${a.kind}`, this.#actions, (kind, a) => { this.misses.push(`${kind} action ${gold.cable} ¶${a.paragraph} ${a.kind}: ${a.ask ?? ''}`); });
		this.#checkQuotes(gold.cable, [...predicted.stances, ...(predicted.actions ?? [])], text);
	}

	#addFlips(gold: LabelledCable, predicted: LabelledCable): void {
		const signs = new Map<string, number[]>();
		for (const s of gold.stances) signs.set(bareKey(s), [...(signs.get(bareKey(s)) ?? []), signOf(s)]);
		for (const s of predicted.stances) {
			const known = signs.get(bareKey(s));
			if (!known) continue;
			this.#keyed++;
			if (known.every((sign) => sign * signOf(s) < 0)) this.#flips++;
		}
	}

	#addFirm(gold: LabelledCable, predicted: LabelledCable): void {
		pair(gold.stances, predicted.stances.filter((s) => (s.confidence ?? 0) >= FIRM), fullKey, this.#firm);
	}

	#checkQuotes(cable: string, rows: readonly { readonly paragraph: number; readonly quote?: string }[], raw: string): void {
		const text = squash(raw.replace(/^.*\b\d{3}(?:\.\d)? OF \d{3}\s*\\?$/gm, ''));
		for (const { paragraph, quote } of rows) {
			this.#quotes++;
			if (quote && text.includes(squash(quote))) continue;
			this.#quotesBad++;
			this.misses.push(`quote ${cable} ¶${paragraph}: ${quote ?? ''}`);
		}
	}

	result(): Result {
		const share = (part: number, whole: number): number => (whole ? part / whole : 0);
		const firm = this.#firm.tp + this.#firm.fp;
		return {
			cables: this.#cables, records: measure(this.#records), cableLevel: measure(this.#cableLevel), actions: measure(this.#actions),
			stanceValueAccuracy: share(this.#value, this.#matched), basisAccuracy: share(this.#basis, this.#matched), certaintyAccuracy: share(this.#certainty, this.#matched),
			heldOn: `${this.#dateRight}/${this.#dated}`, polarityFlipRate: share(this.#flips, this.#keyed), quotes: this.#quotes, quotesNotVerbatim: this.#quotesBad,
			firm: { share: share(firm, this.#records.tp + this.#records.fp), precision: share(this.#firm.tp, firm) },
			byProposition: Object.fromEntries([...this.#byProposition].map(([id, c]): [string, Measures] => [id, measure(c)]).sort((a, b) => b[1].tp + b[1].fn - a[1].tp - a[1].fn))
		};
	}
}
