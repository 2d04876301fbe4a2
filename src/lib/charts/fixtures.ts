import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { laneModel, type LaneModel, type LaneSubject } from '#lib/positions/lane-model.ts';

const NAMES: Readonly<Record<string, string>> = { JP: 'Japan', NO: 'Norway', GB: 'the United Kingdom' };

export function subjectOf(holder: string, group: string | null = null): LaneSubject {
	const holderName = NAMES[holder] ?? holder;
	return { holder, holderName, label: holderName.replace('the ', ''), proposition: 'oslo-process', object: 'the Oslo process', region: null, group };
}

/** A model for tests: the Oslo process from October 2006 to 2009, with its two meetings. */
export function modelOf(evidence: readonly Evidence[], acts: readonly OfficialAct[] = [], subjects = [subjectOf('JP')]): LaneModel {
	return laneModel({
		subjects, evidence, acts, asOf: '2009-06-30', period: { from: '2006-10-01', to: '2009-12-31' },
		meetings: [
			{ id: 'oslo-2007', start: '2007-02-22', end: '2007-02-23', place: 'Oslo', track: 'oslo', name: 'Oslo Conference', note: null },
			{ id: 'ccw-gge-2007', start: '2007-06-19', end: '2007-06-22', place: 'Geneva', track: 'ccw', name: 'CCW Group of Governmental Experts', note: null }
		]
	});
}
