import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import type { Lane } from '#lib/positions/lane-model.ts';
import type { Position } from '#lib/positions/position.ts';
import type { Run } from '#lib/positions/runs.ts';
import { isWithin, type Period } from '#lib/positions/over-period.ts';
import type { Shift } from '#lib/positions/shifts.ts';
import { toldShifts } from './lane-sentences.ts';

interface AnyStop {
	readonly day: string;
	readonly decisive: boolean;
	/** What moved with it. */
	readonly shift: Shift | null;
}

/** A mark on a lane: something said, or something done. */
export type LaneStop =
	| AnyStop & { readonly kind: 'words'; readonly evidence: Evidence }
	| AnyStop & { readonly kind: 'act'; readonly act: OfficialAct };

/** The record or act that a position rests on first. */
function decidingId({ act, quotes }: Position): string | undefined {
	return act?.id ?? quotes[0]?.id;
}

/** The marks of a lane in order of time; on one day what was said before what was done. Decisive are those that a run rests on first. */
export function stopsOf(lane: Lane): LaneStop[] {
	const decisive = new Set(lane.runs.map(({ position }) => decidingId(position)));
	const shiftOf = new Map(toldShifts(lane).map((shift) => [decidingId(shift.after), shift]));
	const known = (id: string): Pick<LaneStop, 'decisive' | 'shift'> => ({ decisive: decisive.has(id), shift: shiftOf.get(id) ?? null });
	const words = lane.evidence.map((evidence): LaneStop => ({ kind: 'words', day: evidence.heldOn, evidence, ...known(evidence.id) }));
	const acts = [...lane.acts, ...lane.alongside].map((act): LaneStop => ({ kind: 'act', day: act.date, act, ...known(act.id) }));
	return [...words, ...acts].toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

export interface ShownStop {
	readonly stop: LaneStop;
	/** Its place among all stops of the lane. */
	readonly place: number;
	/** It lies before the days shown, and what is drawn at their beginning rests on it. */
	readonly carried: boolean;
}

/** The runs of which a period shows something, if only the hairline after them. */
export function shownRuns({ runs }: Lane, period: Period): Run[] {
	return runs.filter(({ from, to, fadesTo }) => from <= period.to && (fadesTo ?? to) >= period.from);
}

/** The stops that a period shows: those of its days, and before them those on which a run or hairline rests that reaches into it. */
export function shownStops(lane: Lane, period: Period): ShownStop[] {
	const restedOn = new Set(shownRuns(lane, period).flatMap(({ position }) => [position.act?.id, ...position.quotes.map(({ id }) => id)]));
	return stopsOf(lane).flatMap((stop, place) => {
		const carried = stop.day < period.from && restedOn.has(stop.kind === 'words' ? stop.evidence.id : stop.act.id);
		return carried || isWithin(stop.day, period) ? [{ stop, place, carried }] : [];
	});
}
