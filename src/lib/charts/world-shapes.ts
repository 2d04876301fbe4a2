import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { polygonsOf, thinAtlas, withoutSpecks } from './thin-atlas.ts';
import { codeOfShape, WITHOUT_SHAPE } from './world-places.ts';

/** One country on a map. Lengths are the map's own units, CSS pixels at its full width. */
export interface PlacedCountry {
	readonly code: string;
	/** An SVG path; null where the atlas has no shape. */
	readonly path: string | null;
	/** Too small to see or to point at: a dot stands over it. */
	readonly isDot: boolean;
	/** Where its sign or its dot stands. */
	readonly x: number;
	readonly y: number;
	/** Whether the shape has room for a sign inside it. */
	readonly roomForSign: boolean;
}

/** A map without any positions: the same for every proposition and day, and so computed once. */
export interface PlacedWorld {
	readonly width: number;
	readonly height: number;
	/** Land that belongs to no country of the table: drawn, never linked. */
	readonly land: string;
	readonly countries: readonly PlacedCountry[];
}

type Shape = Feature<Polygon | MultiPolygon, { name: string }>;

const ROOM_FOR_SIGN = 230;
/** Smaller shapes, in square pixels, get a dot. */
const DOT_BELOW = 24;
const ANTARCTICA = '010';
/** Longitude and latitude of signs whose country bends away from its own middle. */
const SIGN_AT: Readonly<Record<string, [number, number]>> = { NO: [9, 61.2] };

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function shapesOf(atlas: Atlas): Shape[] {
	return (feature(atlas, atlas.objects.countries).features as Shape[]).filter(({ id }) => id !== ANTARCTICA);
}

/** The polygon that one would call the country: without it the sign of France would stand in the Atlantic, between Paris and Cayenne. */
function mainland(shape: Shape): Feature<Polygon, { name: string }> {
	const parts = polygonsOf(shape).map((coordinates) => ({ ...shape, geometry: { type: 'Polygon' as const, coordinates } }));
	return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

function placeCountry(shape: Shape, code: string, path: GeoPath, projection: GeoProjection): PlacedCountry | null {
	const drawn = path(shape);
	const main = mainland(shape);
	const place = SIGN_AT[code];
	const [x, y] = (place && projection(place)) ?? path.centroid(main);
	const area = path.area(main);
	if (drawn === null || !Number.isFinite(x)) return null;
	return { code, path: drawn, isDot: area < DOT_BELOW, x: round(x), y: round(y), roomForSign: area >= ROOM_FOR_SIGN };
}

function round(length: number): number {
	return Math.round(length * 10) / 10;
}

function placeDot([code, longitude, latitude]: (typeof WITHOUT_SHAPE)[number], projection: GeoProjection, { width, height }: { width: number; height: number }): PlacedCountry[] {
	const at = projection([longitude, latitude]);
	if (!at || at[0] < 4 || at[1] < 4 || at[0] > width - 4 || at[1] > height - 4) return [];
	return [{ code, path: null, isDot: true, x: round(at[0]), y: round(at[1]), roomForSign: false }];
}

function place(projection: GeoProjection, size: { width: number; height: number }, among: readonly Shape[]): PlacedWorld {
	const path = geoPath(projection).digits(1);
	const coded = among.map((shape) => ({ shape, code: codeOfShape(shape.id === undefined ? undefined : String(shape.id), shape.properties.name) }));
	return {
		...size,
		land: coded.filter(({ code }) => code === null).map(({ shape }) => path(shape) ?? '').join(''),
		countries: [
			...coded.flatMap(({ shape, code }) => (code === null ? [] : (placeCountry(shape, code, path, projection) ?? []))),
			...WITHOUT_SHAPE.flatMap((dot) => placeDot(dot, projection, size))
		]
	};
}

/** All states on an equal-area projection: a country's weight on the page is that of its land and not of its latitude. */
function placeWorld(): PlacedWorld {
	const size = { width: 1176, height: 572 };
	const shapes = shapesOf(coarse as unknown as Atlas);
	// Eleven degrees east keeps the eastern end of Russia in one piece.
	const dots = { type: 'MultiPoint' as const, coordinates: WITHOUT_SHAPE.map(([, longitude, latitude]) => [longitude, latitude]) };
	const everything = { type: 'GeometryCollection' as const, geometries: [...shapes.map(({ geometry }) => geometry), dots] };
	const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[6, 10], [size.width - 6, size.height - 4]], everything);
	return place(projection, size, shapes);
}

/** A pixel and a half of the map of Europe, in degrees: finer bends would cost bytes and show nothing. */
const TOO_FINE = 0.1;
/** About as small an area there, in steradians. */
const SPECK = 2e-6;

const EUROPE: readonly [west: number, south: number, east: number, north: number] = [-11, 34.5, 38, 69];

/** Europe at a scale at which its states can be told apart: half of those that cables speak about are here. */
function placeEurope(): PlacedWorld {
	const size = { width: 576, height: 560 };
	const [west, south, east, north] = EUROPE;
	const corners = [[west, south], [east, south], [east - 6, north], [west + 6, north], [(west + east) / 2, south]];
	const projection = geoAzimuthalEqualArea().rotate([-14, -52]).fitExtent([[0, 0], [size.width, size.height]], { type: 'MultiPoint', coordinates: corners });
	projection.clipExtent([[0, 0], [size.width, size.height]]);
	const near = shapesOf(thinAtlas(fine as unknown as Atlas, TOO_FINE)).flatMap((shape) => withoutSpecks(shape, SPECK) ?? []).filter((shape) => {
		const [longitude, latitude] = geoCentroid(mainland(shape));
		return latitude > 15 && longitude > -30 && longitude < 110;
	});
	return place(projection, size, near);
}

export const WORLD: PlacedWorld = placeWorld();
export const CLOSE_UP: PlacedWorld = placeEurope();
