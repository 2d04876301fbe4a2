import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { thinAtlas, withoutSpecks } from './thin-atlas.ts';

const atlas = fine as unknown as Topology<Objects>;
const pointsOf = ({ arcs }: Topology): number => arcs.reduce((sum, arc) => sum + arc.length, 0);
const areasOf = (of: Topology): number[] => (feature(of, of.objects['countries']!) as FeatureCollection<Polygon | MultiPolygon>).features.map((shape) => {
	const seen = withoutSpecks(shape, 2e-6);
	return seen ? geoArea(seen) : 0;
});

test('it keeps the ends of arcs and what lies far enough apart', () => {
	const line: [number, number][] = [[0, 0], ...Array.from({ length: 20 }, (): [number, number] => [1, 0])];
	const thin = thinAtlas({ type: 'Topology', objects: {}, arcs: [line, line.slice(0, 4)] }, 2);
	expect(thin.arcs[0]).toEqual([[0, 0], ...Array.from({ length: 10 }, () => [2, 0])]);
	expect(thin.arcs[1]).toEqual(line.slice(0, 4));
});

test('the atlas thins to well under its points, and no country of some size gains or loses land that one would see', () => {
	const thin = thinAtlas(atlas, 0.1);
	expect(pointsOf(thin) / pointsOf(atlas)).toBeLessThan(0.6);
	const after = areasOf(thin);
	const off = areasOf(atlas).map((area, index) => ({ area, share: Math.abs((after[index] ?? 0) - area) / area }));
	expect(Math.max(...off.filter(({ area }) => area > 2e-3).map(({ share }) => share))).toBeLessThan(0.03);
	// A ring that thinning turned inside out would be taken for the rest of the world.
	expect(Math.max(...after)).toBeLessThan(1);
});
