import { dayInWords, daysInWords } from '#lib/charts/day-words.ts';
import { actSentence } from '#lib/charts/lane-sentences.ts';
import type { LaneStop } from '#lib/charts/lane-stops.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import type { Lane } from '#lib/positions/lane-model.ts';
import type { PositionValue } from '#lib/positions/position.ts';
import { moveWords, stanceVerb } from '#lib/positions/stance-words.ts';
import type { Meeting } from '#lib/topics/topic.ts';
import { markInWords } from '../mark-in-words.ts';

/** "Vienna Conference, Vienna, 5 to 7 December 2007": a meeting in full, as its short name at the top of a figure stands for. */
export function announceMeeting({ name, place, start, end }: Meeting): string {
	return [name, ...(place === null ? [] : [place]), daysInWords(start, end)].join(', ');
}

/** Who is spoken of, on what. */
export type Announced = Pick<Lane, 'label' | 'holderName' | 'object'>;

/** "Japan, 31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4". The value is the record's own unless several say otherwise. */
export function announceWords(
	{ label, holderName, object }: Announced, evidence: Evidence, value: Evidence['stance'] | PositionValue = evidence.stance
): string {
	return [
		label, dayInWords(evidence.heldOnAsKnown), `${stanceVerb(holderName, value)} ${object}`, evidence.basis,
		evidence.mark === null ? 'unmarked' : markInWords(evidence.mark).toLowerCase(),
		evidence.paragraph === 0 ? 'subject line' : `paragraph ${evidence.paragraph}`,
		...(evidence.firm ? [] : ['proposal'])
	].join(', ');
}

/** "Japan, 3 December 2008, signed the Convention on Cluster Munitions, official act". */
export function announceAct(label: string, act: OfficialAct): string {
	return `${label}, ${dayInWords(act.date)}, ${actSentence('', act).trim()}, official act`;
}

/** What a reader aloud says at a mark of a timeline; where something moved, that too: "shift from opposition to support". */
export function announce(lane: Lane, { shift, ...stop }: LaneStop): string {
	const said = stop.kind === 'act' ? announceAct(lane.label, stop.act) : announceWords(lane, stop.evidence);
	return shift ? `${said}, shift ${moveWords(shift.before.value, shift.after.value)}${shift.hearsay ? ', partly by hearsay' : ''}` : said;
}
