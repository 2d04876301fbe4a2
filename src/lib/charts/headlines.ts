import type { Lane, LaneModel } from '#lib/positions/lane-model.ts';
import type { Standing } from '#lib/positions/standings.ts';
import { isPlural, movePhrase } from '#lib/positions/stance-words.ts';
import type { IndexModel } from './index-layout.ts';
import { isEnough } from './lane-sentences.ts';
import { nameInHeading } from './name-in-heading.ts';
import { nameInSentence } from './name-in-sentence.ts';

function list(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function inWords(count: number): string {
	return NUMBERS[count] ?? String(count);
}

/**
 * What a figure of countries on one proposition shows, in one line: the shift of a single country, or how those with a current
 * position divide. With too little evidence it only names its subject.
 */
export function laneHeadline({ lanes, cableCount }: LaneModel, object: string): string {
	const [first] = lanes;
	if (!first) return nameInHeading(object);
	if (lanes.length === 1) {
		const shift = first.shifts.at(-1);
		return shift && isEnough(first) ? `${first.holderName} ${movePhrase(shift.before.value, shift.after.value, object, first.holderName)}` : `${first.holderName} on ${object}`;
	}
	const current = lanes.filter(({ position }) => position !== null && !position.lapsed);
	if (current.length < 2 || cableCount < 2) return `${lanes.length > 3 ? `${nameInHeading(inWords(lanes.length))} countries` : list(lanes.map((lane) => lane.holderName))} on ${object}`;
	const side = (sign: number): Lane[] => current.filter(({ position }) => position?.score != null && Math.sign(position.score) === sign);
	const named = (lanesOfSide: readonly Lane[]): boolean => lanesOfSide.length <= 2;
	const who = (lanesOfSide: readonly Lane[], ofAll: string): string =>
		(named(lanesOfSide) ? list(lanesOfSide.map((lane) => lane.holderName)) : `${inWords(lanesOfSide.length)}${ofAll}`);
	const [behind, against] = [side(1), side(-1)];
	const opening = behind.length > 0 ? behind : against;
	if (opening.length === 0) return `${nameInHeading(inWords(lanes.length))} countries on ${object}`;
	const subject = nameInHeading(who(opening, ` of ${inWords(lanes.length)} countries`));
	const clause = `${subject} ${opening.length === 1 && !isPlural(opening[0]?.holderName ?? '') ? 'is' : 'are'} ${opening === behind ? 'for' : 'against'} ${object}`;
	return opening === behind && against.length > 0 ? `${clause}, ${who(against, '')} against it` : clause;
}

/** What a figure of one country on many propositions shows: where it moved, as far as two cables show it. */
export function countryHeadline({ lanes }: LaneModel): string {
	const [first] = lanes;
	if (!first) return 'No evidence';
	const moved = lanes.filter((lane) => lane.shifts.length > 0 && isEnough(lane));
	const name = nameInHeading(first.holderName);
	if (moved.length === 0) return `${name} on ${inWords(lanes.length)} proposition${lanes.length === 1 ? '' : 's'}`;
	return moved.length <= 2 ? `${name} moves on ${list(moved.map((lane) => lane.object))}` : `${name} moves on ${inWords(moved.length)} of ${inWords(lanes.length)} propositions`;
}

/** What several figures of countries, one for each proposition, show: how much is compared, and how many countries move. */
export function panelsHeadline({ lanes }: LaneModel): string {
	const holders = new Set(lanes.map(({ holder }) => holder));
	const objects = new Set(lanes.map(({ proposition }) => proposition));
	const who = holders.size === 1 ? (lanes[0]?.holderName ?? '') : `${inWords(holders.size)} countries`;
	const moved = new Set(lanes.filter((lane) => lane.shifts.length > 0 && isEnough(lane)).map(({ holder }) => holder)).size;
	const moves = moved === 0 || holders.size === 1 ? '' : `; ${inWords(moved)} ${moved === 1 ? 'country moves' : 'countries move'}`;
	return nameInHeading(`${who} on ${inWords(objects.size)} propositions${moves}`);
}

/** Who stands at the two ends of the index, when at least two have a figure. */
export function indexHeadline({ lanes }: IndexModel): string {
	const ranked = lanes.flatMap(({ label, series }) => (series.now.value === null ? [] : [{ label, value: series.now.value }])).toSorted((a, b) => b.value - a.value);
	const [top, bottom] = [ranked[0], ranked.at(-1)];
	if (!top || !bottom || top.value === bottom.value) return 'The prohibition index';
	return `${nameInHeading(nameInSentence(top.label))} stands nearest to prohibition, ${nameInSentence(bottom.label)} to retention`;
}

/** How holders divide on one proposition, whoever they are: "31 of 52 countries are for the Oslo process, nine against it". */
export function standingsHeadline(standings: readonly Standing[], object: string): string {
	const current = standings.filter(({ position }) => position !== null && !position.lapsed);
	const on = (sign: number): number => current.filter(({ position }) => position?.score != null && Math.sign(position.score) === sign).length;
	const [behind, against] = [on(1), on(-1)];
	const most = behind >= against ? behind : against;
	if (most === 0) return `No country is known to be for or against ${object}`;
	const subject = nameInHeading(`${inWords(most)} of ${inWords(current.length)} ${current.length === 1 ? 'country' : 'countries'}`);
	const other = most === behind ? against : behind;
	const rest = other === 0 ? '' : `, ${inWords(other)} ${most === behind ? 'against' : 'for'} it`;
	return `${subject} ${most === 1 ? 'is' : 'are'} ${most === behind ? 'for' : 'against'} ${object}${rest}`;
}
