import type { Topic } from './topic.ts';

type Weighed = Pick<Topic, 'aboutness'>;

/** Points that a text of `USUAL` code units needs. Each doubling of the length asks for more, since long texts touch on much; each halving for less. */
const ENOUGH = 4.5, PER_DOUBLING = 3, PER_HALVING = 1, USUAL = 4000;

interface Points { readonly folded: ReadonlyMap<string, number>; readonly capitals: ReadonlyMap<string, number> }
const tables = new WeakMap<Weighed, Points>();

function pointsOf(topic: Weighed): Points {
	const known = tables.get(topic);
	if (known) return known;
	const folded = new Map<string, number>(), capitals = new Map<string, number>();
	for (const [word, points] of Object.entries(topic.aboutness)) {
		if (word.startsWith('^')) capitals.set(word.slice(1), points);
		else folded.set(word, points);
	}
	const built = { folded, capitals };
	tables.set(topic, built);
	return built;
}

/**
 * Whether a whole cable is about the topic by the company of its words, though it may never name it. Each different word counts once.
 *
 * @example "the Dublin draft … at the CCW … a flat ban … stockpiles" → true; a long cable in which only "Oslo" and "treaty" occur → false
 */
export function isAboutByWords(text: string, topic: Weighed): boolean {
	const { folded, capitals } = pointsOf(topic);
	const seen = new Set<string>();
	let points = 0;
	for (const [word] of text.matchAll(/[A-Za-z]+/g)) {
		if (seen.has(word)) continue;
		seen.add(word);
		points += capitals.get(word) ?? 0;
		const lower = word.toLowerCase();
		if (lower !== word && seen.has(lower)) continue;
		seen.add(lower);
		points += folded.get(lower) ?? 0;
	}
	const doublings = Math.log2(text.length / USUAL);
	return points >= ENOUGH + (doublings > 0 ? doublings * PER_DOUBLING : Math.max(-1.5, doublings) * PER_HALVING);
}
