import { PLACE } from '../place-params.ts';
import { aDay, aFlag, aText, holderList, oneOf, readParams } from '../read-params.ts';
import { DEFAULT_STATE, VIEWS, type CompareState } from './compare-state.ts';

const SHAPE = {
	...PLACE,
	view: oneOf(VIEWS, DEFAULT_STATE.view),
	proposition: aText(DEFAULT_STATE.proposition),
	countries: holderList,
	against: aDay(null),
	differences: aFlag
};

/** Reads an address. Two dates in the wrong order change places. */
export function readCompareParams(url: URL): CompareState {
	const state = readParams(url, SHAPE);
	const isReversed = state.view === 'dates' && state.against !== null && state.asOf !== null && state.against > state.asOf;
	return isReversed ? { ...state, against: state.asOf, asOf: state.against } : state;
}
