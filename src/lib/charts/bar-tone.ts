import type { Tone } from './palette.ts';
import type { PlacedBar } from './placed-lanes.ts';

/** The tone of a bar's outline, and of its hairline after it lapsed. */
export function edgeTone({ value, faint }: PlacedBar): Tone {
	return faint ? 'rule' : `${value}-edge`;
}
