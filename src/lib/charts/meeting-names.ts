import type { Meeting } from '#lib/topics/topic.ts';

/**
 * A meeting in one or two words for the top of a figure: its place, as the field says "Lima" for the Lima Conference; CCW sessions,
 * all in Geneva, are "CCW"; what has no place, and a signing, keep their own words.
 */
export function meetingShortName({ name, place, track }: Meeting): string {
	if (track === 'ccw') return 'CCW';
	if (/signing/i.test(name)) return 'Signing';
	if (/entry into force|enters into force/i.test(name)) return 'In force';
	if (track === 'us') return 'U.S. policy';
	return place ?? name;
}

/** Conferences that the lanes turn on go before the yearly sessions when there is not room for every name. */
export function meetingRank({ track }: Meeting): number {
	return ['oslo', 'icrc', 'us', 'ccw'].indexOf(track);
}
