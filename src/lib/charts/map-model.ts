import type { Standing } from '#lib/positions/standings.ts';
import { lookOf, type MapLook } from './map-look.ts';
import type { PlacedSign } from './placed-lanes.ts';
import type { PlacedCountry, PlacedWorld } from './world-shapes.ts';

/** A country with what is shown of it. */
export interface DrawnCountry<Row extends Standing> extends PlacedCountry {
	readonly standing: Row | null;
	readonly look: MapLook;
}

/** A map with its positions, in the order in which it is drawn: what the page and the file draw alike. */
export interface MapModel<Row extends Standing> {
	readonly width: number;
	readonly height: number;
	/** Paths of land that is nobody's, or whose country stands over it as a dot. */
	readonly land: readonly string[];
	readonly shapes: readonly DrawnCountry<Row>[];
	readonly dots: readonly DrawnCountry<Row>[];
	readonly signs: readonly PlacedSign[];
}

const SIGN = 9;
/** What is drawn later lies over its neighbours' outlines. */
const ORDER: Readonly<Record<MapLook['kind'], number>> = { blank: 0, lapsed: 1, declined: 2, held: 3 };

/** Puts the standings of one proposition and day onto a map. Countries without one are in it too, blank. */
export function mapModel<Row extends Standing>(world: PlacedWorld, standings: readonly Row[]): MapModel<Row> {
	const standingOf = new Map(standings.map((standing) => [standing.holder, standing]));
	const countries = world.countries.map((country) => {
		const standing = standingOf.get(country.code) ?? null;
		return { ...country, standing, look: lookOf(standing) };
	}).sort((a, b) => ORDER[a.look.kind] - ORDER[b.look.kind]);
	return {
		width: world.width, height: world.height,
		land: [world.land, ...countries.flatMap(({ path, isDot }) => (path !== null && isDot ? [path] : []))].filter((path) => path !== ''),
		shapes: countries.filter(({ path, isDot }) => path !== null && !isDot),
		dots: countries.filter(({ isDot }) => isDot),
		signs: countries.flatMap(({ x, y, roomForSign, look }) => (roomForSign && look.sign ? [{ x, y, size: SIGN, ...look.sign }] : []))
	};
}

/** Of a dot, in pixels: a country without evidence has the smallest. */
export function dotRadius({ kind }: MapLook): number {
	return kind === 'blank' ? 2.2 : 4.2;
}
