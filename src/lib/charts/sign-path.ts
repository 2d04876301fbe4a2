import type { StanceValue } from '#lib/stances/stance.ts';

export interface SignShape {
	/** A closed polygon, or a circle when there are no corners. */
	readonly corners: readonly (readonly [number, number])[];
	readonly radius: number;
}

/** The line across a half-way sign that sets it apart from the full one without colour. */
export interface SignBar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** The line across the sign of a half-way stance; null for the others. */
export function signBar(value: StanceValue, x: number, y: number, size: number): SignBar | null {
	if (value !== 'conditional' && value !== 'reserved') return null;
	const width = size * 0.46;
	return { x: x - width / 2, y: y + (value === 'conditional' ? 1 : -1) * size * 0.15, width };
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
