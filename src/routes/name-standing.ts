import { actSentence } from '#lib/charts/lane-sentences.ts';
import type { NamedStanding } from '#lib/charts/named-standing.ts';
import { holderName, nameInSentence } from '#lib/countries/countries.ts';
import type { Standing } from '#lib/positions/standings.ts';
import { stanceSentence } from '#lib/positions/stance-words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Says a standing in a sentence. `object` is the proposition's, after a stance verb. */
export function nameStanding(standing: Standing, object: string): NamedStanding {
	const { holder, position } = standing;
	const name = holderName(holder);
	const inSentence = capital(holder.includes(':') ? name : nameInSentence(holder));
	const did = position?.act ? actSentence('', position.act).trim() : null;
	if (position === null) return { ...standing, name, did, says: `${inSentence} was asked and gave no view on ${object}` };
	const hearsay = position.source === 'reported' ? ', as others report' : position.source === 'assessed' ? ', in the post’s judgement' : '';
	const then = position.lapsed ? ` in ${position.since.slice(0, 4)}, last heard` : '';
	return { ...standing, name, did, says: `${did ? `${inSentence} ${did}` : stanceSentence(inSentence, position.value, object)}${hearsay}${then}` };
}
