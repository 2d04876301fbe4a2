import type { Meeting } from '#lib/topics/topic.ts';
import type { Evidence, OfficialAct } from './evidence.ts';
import type { AsOf } from './position.ts';
import { byStandpoint, standingsAsOf, type Standing, type Standpoint } from './standings.ts';

/** How holders divided on one proposition on the last day of a meeting, or, without one, on the as-of date. */
export interface Distribution {
	readonly meeting: Meeting | null;
	readonly day: string;
	/** In the order of `STANDPOINTS`; empty ones are left out. */
	readonly groups: readonly { readonly standpoint: Standpoint; readonly standings: readonly Standing[] }[];
	readonly total: number;
}

function distributionOn(day: string, meeting: Meeting | null, evidence: readonly Evidence[], acts: readonly OfficialAct[], window: AsOf['window']): Distribution {
	const standings = standingsAsOf(evidence, acts, window ? { asOf: day, window } : { asOf: day });
	return { meeting, day, groups: byStandpoint(standings).filter((group) => group.standings.length > 0), total: standings.length };
}

/**
 * The field's own way of telling the story: the division at each meeting that was over by the as-of date, and on that date itself.
 * `evidence` and `acts` are of one proposition. Meetings before which nothing was known are left out.
 */
export function distributionByMeeting(
	evidence: readonly Evidence[], acts: readonly OfficialAct[], meetings: readonly Meeting[], { asOf, window }: AsOf
): Distribution[] {
	const over = meetings.filter(({ end }) => end <= asOf).toSorted((a, b) => (a.end < b.end ? -1 : 1));
	const at = over.map((meeting) => distributionOn(meeting.end, meeting, evidence, acts, window)).filter(({ total }) => total > 0);
	return [...at, distributionOn(asOf, null, evidence, acts, window)];
}
