import { counted } from '#lib/components/counted.ts';
import { capital } from './compare-words.ts';
import type { Chosen, Pair } from './compare-view.server.ts';

/** On fewer propositions a mean says nothing. */
const FEWEST = 3;

/** The share in which a pair agrees; null where they have too little in common to say. */
export function shareOf({ agreement: { value, count } }: Pair): number | null {
	return count < FEWEST ? null : value;
}

/** "82 % on 5", "only 2 in common", "none in common". */
export function pairWords(pair: Pair): string {
	const share = shareOf(pair);
	if (share !== null) return `${Math.round(share * 100)} % on ${pair.agreement.count}`;
	return pair.agreement.count > 0 ? `only ${pair.agreement.count} in common` : 'none in common';
}

/** The pair of two holders, in whichever order. */
export function pairOf(pairs: readonly Pair[], one: string, other: string): Pair | undefined {
	return pairs.find((pair) => (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one));
}

/** "Norway and Ireland agree most (95 %), Japan and Norway least (40 %)"; of a single pair with its count. */
export function agreementHeadline(chosen: readonly Chosen[], pairs: readonly Pair[]): string {
	const nameOf = (holder: string): string => chosen.find((each) => each.holder === holder)?.inSentence ?? holder;
	const known = pairs.filter((pair) => shareOf(pair) !== null).toSorted((a, b) => (shareOf(b) ?? 0) - (shareOf(a) ?? 0) || b.agreement.count - a.agreement.count);
	const [most] = known;
	const least = known.at(-1);
	if (!most || !least) return 'Too few propositions in common to say how far they agree';
	const names = ({ one, other }: Pair): string => `${nameOf(one)} and ${nameOf(other)}`;
	const percent = (pair: Pair): string => `${Math.round((shareOf(pair) ?? 0) * 100)} %`;
	if (known.length === 1) return capital(`${names(most)} agree by ${percent(most)} over ${counted(most.agreement.count, 'proposition')}`);
	if (percent(most) === percent(least)) return capital(`each two of them agree by ${percent(most)}`);
	return capital(`${names(most)} agree most (${percent(most)}), ${names(least)} least (${percent(least)})`);
}
