import { addMonths, type Day } from './calendar.ts';
import type { Evidence, OfficialAct } from './evidence.ts';

/** The days that little lanes side by side span: from the month before the first record or act to the as-of date; a year at least. */
export function littleSpan(evidence: readonly Evidence[], acts: readonly OfficialAct[], asOf: Day): { readonly from: Day; readonly to: Day } {
	const days = [...evidence.map(({ heldOn }) => heldOn), ...acts.map(({ date }) => date)];
	const first = days.reduce((least, day) => (day < least ? day : least), addMonths(asOf, -12));
	return { from: `${addMonths(first, -1).slice(0, 7)}-01`, to: asOf };
}
