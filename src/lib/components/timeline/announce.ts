import { dayInWords } from '#lib/charts/day-words.ts';
import { actSentence } from '#lib/charts/lane-sentences.ts';
import type { LaneStop } from '#lib/charts/lane-stops.ts';
import type { Lane } from '#lib/positions/lane-model.ts';
import { moveWords, stanceVerb } from '#lib/positions/stance-words.ts';
import { markInWords } from '../mark-in-words.ts';

/** "shift from opposition to support", where something moved. */
function moved({ shift }: LaneStop): string[] {
	return shift ? [`shift ${moveWords(shift.before.value, shift.after.value)}${shift.hearsay ? ', partly by hearsay' : ''}`] : [];
}

/** What a reader aloud says at a mark: "Japan, 31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4". */
export function announce(lane: Lane, stop: LaneStop): string {
	if (stop.kind === 'act') return [lane.label, dayInWords(stop.day), actSentence('', stop.act).trim(), 'official act', ...moved(stop)].join(', ');
	const { evidence } = stop;
	return [
		lane.label, dayInWords(evidence.heldOnAsKnown), `${stanceVerb(lane.holderName, evidence.stance)} ${lane.object}`, evidence.basis,
		evidence.mark === null ? 'unmarked' : markInWords(evidence.mark).toLowerCase(),
		evidence.paragraph === 0 ? 'subject line' : `paragraph ${evidence.paragraph}`,
		...(evidence.firm ? [] : ['proposal']), ...moved(stop)
	].join(', ');
}
