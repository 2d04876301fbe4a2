import type { Divergence } from '#lib/positions/divergences.ts';
import type { OfficialAct } from '#lib/positions/evidence.ts';
import type { Lane } from '#lib/positions/lane-model.ts';
import type { Position } from '#lib/positions/position.ts';
import type { Shift } from '#lib/positions/shifts.ts';
import { movePhrase, stanceSentence } from '#lib/positions/stance-words.ts';
import { dayInWords, monthInWords } from './day-words.ts';
import { denominatorWords } from './denominator.ts';
import { nameInHeading } from './name-in-heading.ts';

const ACT_VERB: Readonly<Record<OfficialAct['kind'], string>> = {
	signed: 'signed', ratified: 'ratified', acceded: 'acceded to', withdrew: 'withdrew from',
	'voted-yes': 'voted for', 'voted-no': 'voted against', abstained: 'abstained on'
};

/** "Japan signed the Convention on Cluster Munitions". */
export function actSentence(holderName: string, { kind, instrument }: OfficialAct): string {
	const article = /^Convention|^Treaty|^General/.test(instrument) && !/^General Assembly resolution/.test(instrument) ? 'the ' : '';
	return `${holderName} ${ACT_VERB[kind]} ${article}${instrument}`;
}

/** Two quotes from two cables at least: on less nothing is summed up. */
export function isEnough(lane: Lane): boolean {
	return new Set(lane.evidence.filter((row) => row.stance !== 'declined').map((row) => row.cable)).size >= 2;
}

/** The shifts that may be spoken of: none where one cable is all there is, unless an act stands beside it. */
export function toldShifts(lane: Lane): readonly Shift[] {
	return isEnough(lane) || lane.acts.length > 0 ? lane.shifts : [];
}

function hearsayNote({ source }: Position): string {
	if (source === 'reported') return ', as others report';
	return source === 'assessed' ? ', in the post’s judgement' : '';
}

/** "Between January 2007 and December 2008 Japan moves from opposition to support on the Oslo process." */
export function shiftSentence(lane: Lane, shift: Shift): string {
	const act = shift.after.act;
	if (act) return `${stanceSentence(lane.holderName, shift.before.value, lane.object)} in ${monthInWords(shift.before.since)}; on ${dayInWords(act.date)} ${actSentence('it', act)}.`;
	const between = `Between ${monthInWords(shift.before.since)} and ${monthInWords(shift.on)}`;
	return `${between} ${lane.holderName} ${movePhrase(shift.before.value, shift.after.value, lane.object, lane.holderName)}${shift.hearsay ? ', partly by hearsay' : ''}.`;
}

/** What moved on any of the lanes, a sentence each, in order of time. */
export function movementSentences(lanes: readonly Lane[]): string[] {
	return lanes.flatMap((lane) => toldShifts(lane).map((shift) => ({ on: shift.on, says: nameInHeading(shiftSentence(lane, shift)) })))
		.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)).map(({ says }) => says);
}

/** "Japan opposes the Oslo process on 27 February 2007, but on 3 December 2008 it signed the Convention on Cluster Munitions." */
export function divergenceSentence(lane: Lane, { act, words, order }: Divergence): string {
	const said = `${stanceSentence(lane.holderName, words.value, lane.object)} on ${dayInWords(words.since)}`;
	const did = `on ${dayInWords(act.date)} ${actSentence('it', act)}`;
	return order === 'said, then did' ? `${said}, but ${did}.` : `${said}, although ${did}.`;
}

/** "3 cables from or about Finland mention the subject, none gives a view." Empty where nobody counted. */
function denominator({ cablesOnSubject: cables, holderName }: Lane): string[] {
	if (cables === undefined) return [];
	const words = denominatorWords(cables, `from or about ${holderName}`);
	return [`${words[0]!.toUpperCase()}${words.slice(1)}.`];
}

/** A lane in words, for those who listen: where it stood, what moved, and what there is too little of to say. */
export function laneSentences(lane: Lane, asOf: string): string[] {
	const views = lane.evidence.filter((row) => row.stance !== 'declined');
	if (views.length === 0 && lane.acts.length === 0) {
		return [`There is no evidence of what ${lane.holderName} thinks of ${lane.object}.`, ...denominator(lane)];
	}
	if (!isEnough(lane) && lane.acts.length === 0) {
		const count = views.length === 1 ? 'One quote' : `${views.length} quotes`;
		return [`${count} in one cable on ${lane.holderName} and ${lane.object}: too little to sum up.`];
	}
	const sentences = lane.shifts.map((shift) => shiftSentence(lane, shift));
	const { position } = lane;
	if (position && !position.lapsed) {
		sentences.push(`As of ${dayInWords(asOf)} ${stanceSentence(lane.holderName, position.value, lane.object)}${hearsayNote(position)}.`);
	} else if (position) {
		sentences.push(`The last word, of ${dayInWords(position.since)}, is older than the window: ${stanceSentence(lane.holderName, position.value, lane.object)} then.`);
	}
	return sentences;
}
