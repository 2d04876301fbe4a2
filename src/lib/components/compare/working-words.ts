import { dayInWords } from '#lib/charts/day-words.ts';
import type { PositionWorking } from '#lib/positions/position-working.ts';
import { STANCE_SCORE } from '#lib/positions/stance-score.ts';
import { counted } from '../counted.ts';

function rule({ rule: name, position }: PositionWorking): string {
	const since = position ? dayInWords(position.since) : '';
	switch (name) {
		case 'legal act': return `A legal act decides until it is revoked: the one of ${since}. Words do not undo it.`;
		case 'vote': return `A vote speaks for its day as the holder’s own words do, and that of ${since} is the latest.`;
		case 'own words': return `The latest of the holder’s own words not older than 18 months decide: those of ${since}.`;
		case 'hearsay': return `There are no own words within 18 months, so the latest hearsay stands in, drawn hatched or dotted: that of ${since}.`;
		case 'lapsed': return `Everything is older than 18 months. The last word, of ${since}, is remembered for 36 months and counts for nothing.`;
		case 'none': return 'Nothing gives a view that is still remembered, so there is no colour.';
	}
}

function sign(score: number): string {
	return score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0';
}

function outcome({ position }: PositionWorking): string[] {
	if (!position) return [];
	if (position.value === 'mixed') return ['The words of that day contradict each other and are equally sure: mixed, without a score.'];
	const from = position.act ? 'The act counts' : `“${position.value}” counts`;
	return [`${from} as ${sign(STANCE_SCORE[position.value] ?? 0)} on the scale from −2 (opposes) to +2 (supports).`];
}

/** Why a cell has its colour, in sentences: what was counted, which rule decided, what it was worth, what was held down. */
export function workingWords(working: PositionWorking, on: string): string[] {
	const { ownWords, hearsay, declined, tooOld } = working.counts;
	const older = tooOld > 0 ? ` ${counted(tooOld, 'older one')} ${tooOld === 1 ? 'is' : 'are'} left out.` : '';
	const refusals = declined > 0 ? ` ${counted(declined, 'refusal')} to say ${declined === 1 ? 'is' : 'are'} no view.` : '';
	const { heldDown } = working;
	return [
		`In the 18 months to ${dayInWords(on)} ${counted(ownWords, 'quote')} in the holder’s own words and ${counted(hearsay, 'quote')} of hearsay give a view.${older}${refusals}`,
		rule(working),
		...outcome(working),
		...(heldDown.length > 0 ? [`Newer hearsay says otherwise and is held down: ${heldDown.map((row) => `${row.stance} in ${row.cable}, ${dayInWords(row.heldOn)}`).join('; ')}.`] : [])
	];
}
