import { holderName } from '#lib/countries/countries.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { stanceSentence } from '#lib/positions/stance-words.ts';
import { TOPICS } from '#lib/topics/topics.ts';

const OBJECTS = new Map(TOPICS.flatMap((topic) => topic.propositions.map((proposition) => [proposition.id, proposition.object])));

/** A record as a sentence: "Japan supports the CCW as the forum". A proposition that no topic knows stands by its id. */
export function says({ holder, stance, proposition }: Pick<Evidence, 'holder' | 'stance' | 'proposition'>): string {
	const sentence = stanceSentence(holderName(holder), stance, OBJECTS.get(proposition) ?? proposition);
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
