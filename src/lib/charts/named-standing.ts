import type { Evidence } from '#lib/positions/evidence.ts';
import type { Standing } from '#lib/positions/standings.ts';

/** A standing with what a page needs to speak of it. */
export interface NamedStanding extends Standing {
	readonly name: string;
	/** "Japan opposes the Oslo process, as others report"; "Finland was asked and gave no view on the Oslo process". */
	readonly says: string;
	/** When an act decides: "signed the Convention on Cluster Munitions". */
	readonly did: string | null;
}

/** The words that a standing rests on; null where an act decides. */
export function decidingQuote({ position, declined }: Standing): Evidence | null {
	return position === null ? declined : (position.quotes[0] ?? null);
}

/** Why a standing is drawn lighter than others, in a word or two, or null. */
export function reservationOf({ position, declined }: Standing): string | null {
	if (position === null) return declined?.firm ? null : 'proposal';
	const notes = [
		...(position.source === 'reported' ? ['reported by others'] : position.source === 'assessed' ? ['the post’s judgement'] : []),
		...(position.firm ? [] : ['proposal'])
	];
	return notes.length === 0 ? null : notes.join(', ');
}

/** What the letter after a name means, where there is no room for a pattern. */
export const RESERVATION_KEY = [['r', 'reported by others'], ['j', 'the post’s judgement'], ['p', 'proposal, not yet firm']] as const;

/** The same as one letter; the weightier goes first. */
export function reservationLetter(standing: Standing): (typeof RESERVATION_KEY)[number][0] | null {
	const source = standing.position?.source;
	if (source === 'reported') return 'r';
	if (source === 'assessed') return 'j';
	return reservationOf(standing) === null ? null : 'p';
}
