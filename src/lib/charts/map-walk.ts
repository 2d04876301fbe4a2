/** A place on a map that can be walked to. */
export interface Stop {
	readonly code: string;
	readonly x: number;
	readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** How much a step aside counts against a step ahead: a country straight ahead goes before a nearer one at the side. */
const ASIDE = 2;

/**
 * The country that an arrow key leads to: the nearest within the quarter of the map that lies in the arrow's direction. The same where
 * there is none; null for any other key, or when nothing is walked from. Page Down and Page Up lead through the list, so that no country
 * is out of reach, Home and End to its ends.
 */
export function walkMap(stops: readonly Stop[], at: string | null, key: string): string | null {
	if (key === 'Home') return stops[0]?.code ?? null;
	if (key === 'End') return stops.at(-1)?.code ?? null;
	const listed = stops.findIndex(({ code }) => code === at);
	if (key === 'PageDown' || key === 'PageUp') return (stops[listed + (key === 'PageDown' ? 1 : -1)] ?? stops[listed])?.code ?? null;
	const direction = DIRECTIONS[key];
	const from = stops[listed] ?? stops[0];
	if (!direction || !from) return null;
	let best: { code: string; cost: number } | null = null;
	for (const stop of stops) {
		const ahead = (stop.x - from.x) * direction[0] + (stop.y - from.y) * direction[1];
		const aside = Math.abs((stop.x - from.x) * direction[1]) + Math.abs((stop.y - from.y) * direction[0]);
		const cost = ahead + ASIDE * aside;
		if (ahead > 0 && aside <= ahead && (best === null || cost < best.cost)) best = { code: stop.code, cost };
	}
	return best?.code ?? from.code;
}
