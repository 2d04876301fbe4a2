import type { Tone } from './palette.ts';
import type { PlacedBar, PlacedSign } from './placed-lanes.ts';

/** The tone of a bar's outline, and of its hairline after it lapsed. */
export function edgeTone({ value, faint }: PlacedBar): Tone {
	return faint ? 'rule' : `${value}-edge`;
}

/** The tone of the line across a half-way sign: cut out of a filled one, drawn into an outline. */
export function barTone({ fill, tone }: PlacedSign): Tone {
	return fill === null ? tone : 'paper';
}
