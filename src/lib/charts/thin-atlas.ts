import { geoArea } from 'd3-geo';
import type { Feature, GeoJsonProperties, MultiPolygon, Polygon, Position } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';

/** An arc keeps its ends and something between, so that no ring closes up to a line. */
const FEWEST = 5;

/**
 * The atlas without the points that lie nearer than so many degrees to the one kept before them. Neighbours share their arcs, so no gap
 * opens between them.
 */
export function thinAtlas<Shapes extends Objects>(atlas: Topology<Shapes>, degrees: number): Topology<Shapes> {
	const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
	const isFar = ([x0, y0]: readonly number[], [x1, y1]: readonly number[]): boolean => {
		const latitude = (((y0 ?? 0) * scale[1] + translate[1]) * Math.PI) / 180;
		return Math.hypot(((x1 ?? 0) - (x0 ?? 0)) * scale[0] * Math.cos(latitude), ((y1 ?? 0) - (y0 ?? 0)) * scale[1]) >= degrees;
	};
	return { ...atlas, arcs: atlas.arcs.map((arc) => thinArc(arc as [number, number][], isFar)) };
}

/** An arc of quantized topology says each point as its distance from the one before. */
function thinArc(arc: readonly [number, number][], isFar: (from: readonly number[], to: readonly number[]) => boolean): [number, number][] {
	let [x, y] = [0, 0];
	const points = arc.map(([dx, dy]): [number, number] => [(x += dx), (y += dy)]);
	let kept = points[0];
	const thin = points.filter((point, index) => {
		const keep = index === 0 || index === points.length - 1 || (kept !== undefined && isFar(kept, point));
		if (keep) kept = point;
		return keep;
	});
	const chosen = thin.length < FEWEST ? points : thin;
	return chosen.map(([px, py], index): [number, number] => [px - (chosen[index - 1]?.[0] ?? 0), py - (chosen[index - 1]?.[1] ?? 0)]);
}

/** The polygons of a shape, whether it has one or many. */
export function polygonsOf({ geometry }: Feature<Polygon | MultiPolygon>): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * A shape without the islands that are smaller than so many steradians, and without those that thinning turned inside out, which would
 * be taken for the rest of the world; null when nothing is left of it.
 */
export function withoutSpecks<Properties extends GeoJsonProperties>(shape: Feature<Polygon | MultiPolygon, Properties>, least: number): Feature<MultiPolygon, Properties> | null {
	const coordinates = polygonsOf(shape).filter((polygon) => {
		const area = geoArea({ type: 'Polygon', coordinates: polygon });
		return area >= least && area < 2 * Math.PI;
	});
	return coordinates.length === 0 ? null : { ...shape, geometry: { type: 'MultiPolygon', coordinates } };
}
