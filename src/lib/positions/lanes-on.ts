import { highestMark } from '#lib/cables/highest-mark.ts';
import type { LaneModel } from './lane-model.ts';

/** Of a model with lanes on several propositions those on one of them, with what they rest on. */
export function lanesOn(model: LaneModel, proposition: string): LaneModel {
	const lanes = model.lanes.filter((lane) => lane.proposition === proposition);
	const shown = lanes.flatMap((lane) => lane.evidence);
	return { ...model, lanes, quoteCount: shown.length, cableCount: new Set(shown.map((row) => row.cable)).size, highestMark: highestMark(shown.map((row) => row.mark)) };
}
