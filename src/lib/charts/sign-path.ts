import type { StanceValue } from '#lib/stances/stance.ts';

export interface SignShape {
	/** A closed polygon, or a circle when there are no corners. */
	readonly corners: readonly (readonly [number, number])[];
	readonly radius: number;
}

/** The sign of a stance about a centre: up for, down against, a circle for no side. Corners run clockwise from the upper left. */
export function signShape(value: StanceValue, x: number, y: number, size: number): SignShape {
	const half = size / 2;
	const rise = size * 0.45;
	if (value === 'supports' || value === 'conditional') {
		return { corners: [[x, y - rise], [x + half, y + rise], [x - half, y + rise]], radius: 0 };
	}
	if (value === 'opposes' || value === 'reserved') {
		return { corners: [[x - half, y - rise], [x + half, y - rise], [x, y + rise]], radius: 0 };
	}
	return { corners: [], radius: half * 0.85 };
}
