import { highestMark } from '#lib/cables/highest-mark.ts';
import type { Meeting } from '#lib/topics/topic.ts';
import type { Day } from './calendar.ts';
import { divergencesOf, type Divergence } from './divergences.ts';
import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW, type HoldWindow } from './hold-window.ts';
import { positionAsOf, type Position } from './position.ts';
import { runsOf, type Run } from './runs.ts';
import { shiftsOf, type Shift } from './shifts.ts';

/** What a lane is about: one holder on one proposition, and how both are named. */
export interface LaneSubject {
	readonly holder: string;
	readonly holderName: string;
	readonly proposition: string;
	/** After a stance verb: "the CCW as the forum". */
	readonly object: string;
	/** Beside the lane: the holder's name where lanes are countries, the proposition's where they are propositions. */
	readonly label: string;
	/** The holder's part of the world, for sorting; null for what has none. */
	readonly region: string | null;
	/** The heading that it stands under, or null. */
	readonly group: string | null;
	/** Cables from or about the holder that mention the subject at all, where somebody counted: what "no evidence" is out of. */
	readonly cablesOnSubject?: number;
}

export interface Lane extends LaneSubject {
	readonly id: string;
	readonly runs: readonly Run[];
	/** Every record up to the as-of date, refusals to say and hearsay included, by day, cable and paragraph. */
	readonly evidence: readonly Evidence[];
	readonly acts: readonly OfficialAct[];
	/** What the holder did on another proposition: shown beside what it said here, and deciding nothing. */
	readonly alongside: readonly OfficialAct[];
	readonly position: Position | null;
	readonly shifts: readonly Shift[];
	readonly divergences: readonly Divergence[];
}

/** The lanes of a figure as facts, before any geometry: what a chart, a table and sentences are drawn from alike. */
export interface LaneModel {
	readonly asOf: Day;
	/** The days shown, inclusive. */
	readonly period: { readonly from: Day; readonly to: Day };
	readonly window: HoldWindow;
	readonly lanes: readonly Lane[];
	/** Those that touch the period, by their first day. */
	readonly meetings: readonly Meeting[];
	readonly quoteCount: number;
	readonly cableCount: number;
	/** Of all paragraphs quoted. */
	readonly highestMark: string | null;
}

export interface LaneModelInput {
	readonly subjects: readonly LaneSubject[];
	readonly evidence: readonly Evidence[];
	readonly acts: readonly OfficialAct[];
	/** Acts to be shown beside every lane of their holder, whatever they are about. */
	readonly alongside?: readonly OfficialAct[];
	readonly meetings: readonly Meeting[];
	readonly period: { readonly from: Day; readonly to: Day };
	readonly asOf: Day;
	readonly window?: HoldWindow;
}

function byPlaceInTime(a: Evidence, b: Evidence): number {
	if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? -1 : 1;
	if (a.cable !== b.cable) return a.cable < b.cable ? -1 : 1;
	return a.paragraph - b.paragraph || (a.id < b.id ? -1 : 1);
}

function groupByLane<Row extends { readonly holder: string; readonly proposition: string }>(rows: readonly Row[]): Map<string, Row[]> {
	return Map.groupBy(rows, (row) => laneId(row));
}

export function laneId({ holder, proposition }: { readonly holder: string; readonly proposition: string }): string {
	return `${holder}/${proposition}`;
}

/** The lanes of the subjects, in their order, from evidence and acts in any order and of any holder. Rejected records are left out. */
export function laneModel({ subjects, evidence, acts, alongside = [], meetings, period, asOf, window = DEFAULT_WINDOW }: LaneModelInput): LaneModel {
	const known = evidence.filter((row) => row.review !== 'rejected' && row.heldOn <= asOf).toSorted(byPlaceInTime);
	const evidenceOf = groupByLane(known);
	const done = (list: readonly OfficialAct[]): OfficialAct[] => list.filter((act) => act.date <= asOf).toSorted((a, b) => (a.date < b.date ? -1 : 1));
	const actsOf = groupByLane(done(acts));
	const besides = done(alongside);
	const lanes = subjects.map((subject): Lane => {
		const id = laneId(subject);
		const rows = evidenceOf.get(id) ?? [];
		const own = actsOf.get(id) ?? [];
		const runs = runsOf(rows, own, { asOf, window });
		return {
			...subject, id, runs, evidence: rows, acts: own,
			alongside: besides.filter((act) => act.holder === subject.holder && act.proposition !== subject.proposition),
			position: positionAsOf(rows, own, { asOf, window }),
			shifts: shiftsOf(runs),
			divergences: divergencesOf(rows, own, { asOf, window })
		};
	});
	const shown = lanes.flatMap((lane) => lane.evidence);
	return {
		asOf, period, window, lanes,
		meetings: meetings.filter(({ start, end }) => end >= period.from && start <= period.to).toSorted((a, b) => (a.start < b.start ? -1 : 1)),
		quoteCount: shown.length,
		cableCount: new Set(shown.map((row) => row.cable)).size,
		highestMark: highestMark(shown.map((row) => row.mark))
	};
}
