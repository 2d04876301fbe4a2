import type { Token } from '#lib/language/tokens.ts';
import type { Topic } from '#lib/topics/topic.ts';

/** A topic's cues, ready for look-up: bit `p` of a mask stands for the topic's proposition number `p`. */
interface CueIndex {
	readonly exact: ReadonlyMap<string, number>;
	readonly prefixes: ReadonlyMap<string, number>;
	readonly pairs: ReadonlyMap<string, number>;
	readonly cache: Map<string, number>;
}

const indexes = new WeakMap<Topic, CueIndex>();
const CACHE_LIMIT = 20_000;

function indexOf(topic: Topic): CueIndex {
	const known = indexes.get(topic);
	if (known) return known;
	const exact = new Map<string, number>(), prefixes = new Map<string, number>(), pairs = new Map<string, number>();
	topic.propositions.forEach(({ id }, p) => {
		for (const cue of topic.cues?.[id] ?? []) {
			const table = cue.endsWith('*') ? prefixes : cue.includes(' ') ? pairs : exact;
			const key = cue.endsWith('*') ? cue.slice(0, -1) : cue;
			table.set(key, (table.get(key) ?? 0) | (1 << p));
		}
	});
	const built: CueIndex = { exact, prefixes, pairs, cache: new Map() };
	indexes.set(topic, built);
	return built;
}

/** Which propositions (a bit each, in the topic's order) the word at `i`, or the pair that it opens, can bear on. 0 for marks and for a topic without cues. */
export function cueMask(topic: Topic, tokens: readonly Token[], i: number): number {
	const index = indexOf(topic);
	const token = tokens[i]!;
	if (token.kind !== 'word' && token.kind !== 'number') return 0;
	let mask = index.cache.get(token.lower);
	if (mask === undefined) {
		mask = index.exact.get(token.lower) ?? 0;
		for (let n = 2; n <= token.lower.length; n++) mask |= index.prefixes.get(token.lower.slice(0, n)) ?? 0;
		if (index.cache.size >= CACHE_LIMIT) index.cache.clear();
		index.cache.set(token.lower, mask);
	}
	const next = tokens[i + 1];
	if (next) mask |= index.pairs.get(`${token.lower} ${next.lower}`) ?? 0;
	return mask;
}
