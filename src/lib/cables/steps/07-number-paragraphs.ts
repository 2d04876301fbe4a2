import { readParagraphStart, type ParagraphStart } from './paragraph-start.ts';
import type { Line } from '../lines.ts';

/** A paragraph start that was accepted, at `index` of the body's lines. */
export interface Start extends ParagraphStart {
	readonly index: number;
}

interface Candidate extends Start {
	readonly afterBlank: boolean;
}

interface Chain {
	readonly score: number;
	readonly candidate: Candidate | null;
	readonly before: Chain | null;
}

const ROOT: Chain = { score: 0, candidate: null, before: null };
/** How far back a chain looks for the number before; a gap of more is judged as a jump. */
const NEAR = 8;

/**
 * Chooses which line starts open paragraphs. Lists inside a paragraph, wrapped years and dates look like numbers too, so the choice is
 * the best chain: each number's worth is its portion mark, the blank line above it and its fitting after the one before. One pass
 * over the candidates, a constant number of steps each.
 */
export function numberParagraphs(raw: string, lines: readonly Line[]): Start[] {
	const candidates = findCandidates(raw, lines);
	const numbered = candidates.filter((candidate) => candidate.number !== null);
	const marked = numbered.filter((candidate) => candidate.mark !== null).length;
	const isMarkedCable = marked >= 2 && marked * 3 >= numbered.length;
	const chain = bestChain(numbered, isMarkedCable);
	return withMarkedOnly(candidates.filter((candidate) => candidate.number === null && candidate.afterBlank), chain);
}

function findCandidates(raw: string, lines: readonly Line[]): Candidate[] {
	const candidates: Candidate[] = [];
	let previous: Line | null = null;
	let afterBlank = true;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]!;
		if (line.start === line.end) {
			afterBlank = true;
			continue;
		}
		afterBlank ||= line.isBroken === true;
		const start = withMarkBelow(raw, readParagraphStart(raw, line), line, lines[index + 1]);
		// "in June of / ¶2007." and "see para / ¶5. below": a full line that does not end a sentence wraps onto the number.
		const isWrapped = !afterBlank && previous !== null && previous.end - previous.start > 45 && !/[.?!:;"”)*=_-]$/.test(raw.slice(previous.end - 1, previous.end));
		if (start && (start.mark !== null || !isWrapped)) candidates.push({ ...start, index, afterBlank });
		previous = line;
		afterBlank = false;
	}
	return candidates;
}

/** `¶1.` alone on its line has its mark on the next: `(C) Summary`. */
function withMarkBelow(raw: string, start: ParagraphStart | null, line: Line, next: Line | undefined): ParagraphStart | null {
	if (!start || start.mark !== null || start.length < line.end - line.start || !next) return start;
	const below = readParagraphStart(raw, next);
	return below && below.number === null && below.mark !== null ? { ...start, mark: below.mark, markBelow: below.length } : start;
}

function bestChain(candidates: readonly Candidate[], isMarkedCable: boolean): Candidate[] {
	const byNumber = new Map<number, Chain>();
	let best = ROOT;
	for (const candidate of candidates) {
		const number = candidate.number!;
		const own = (candidate.mark !== null ? 4 : isMarkedCable ? 0 : 1) + (candidate.afterBlank ? 1 : 0);
		let before = ROOT;
		let score = number === 1 ? 2 : candidate.mark !== null ? 0 : -Math.min(3, number / 2);
		const consider = (chain: Chain | undefined, bonus: number): void => {
			if (chain && chain.score + bonus > score) {
				before = chain;
				score = chain.score + bonus;
			}
		};
		consider(byNumber.get(number - 1), 2);
		for (let gap = 2; gap <= NEAR; gap++) consider(byNumber.get(number - gap), -gap / 2);
		// Only a portion mark vouches for a number that comes twice, falls back or leaps.
		if (candidate.mark !== null) {
			consider(byNumber.get(number), -1);
			consider(best, -1.5);
		}
		const chain: Chain = { score: score + own, candidate, before };
		if (own <= 0 && before === ROOT) continue;
		if (chain.score >= (byNumber.get(number)?.score ?? -Infinity)) byNumber.set(number, chain);
		if (chain.score >= best.score) best = chain;
	}
	const accepted: Candidate[] = [];
	for (let chain: Chain | null = best; chain?.candidate; chain = chain.before) accepted.push(chain.candidate);
	return accepted.reverse();
}

/** Adds paragraphs that have a mark but lost their number: all of them when no numbers are used, else those that fill a gap. */
function withMarkedOnly(markedOnly: readonly Candidate[], chain: readonly Candidate[]): Start[] {
	if (markedOnly.length === 0) return [...chain];
	if (chain.length < 2 && chain.length < markedOnly.length) {
		return [...chain.filter((start) => start.mark !== null), ...markedOnly].sort((a, b) => a.index - b.index);
	}
	const merged: Start[] = [];
	let at = 0;
	for (const start of markedOnly) {
		while (at < chain.length && chain[at]!.index < start.index) merged.push(chain[at++]!);
		const next = chain[at];
		if (next && next.number! - (chain[at - 1]?.number ?? 0) > 1) merged.push(start);
	}
	return merged.concat(chain.slice(at));
}
