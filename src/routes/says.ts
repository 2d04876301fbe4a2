import { holderName } from '#lib/countries/countries.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { stanceSentence } from '#lib/positions/stance-words.ts';

/** A record as a sentence: "Japan supports ccw-venue". */
export function says({ holder, stance, proposition }: Pick<Evidence, 'holder' | 'stance' | 'proposition'>): string {
	const sentence = stanceSentence(holderName(holder), stance, proposition);
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
