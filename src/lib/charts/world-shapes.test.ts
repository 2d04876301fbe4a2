import { expect, test } from 'vitest';
import { COUNTRIES } from '../countries/countries.ts';
import { CLOSE_UP, WORLD } from './world-shapes.ts';

test('every country of the table has its place on the world map, each once', () => {
	expect(WORLD.countries.map(({ code }) => code).toSorted()).toEqual(COUNTRIES.map(({ iso2 }) => iso2).toSorted());
});

test.each([['the world', WORLD], ['Europe', CLOSE_UP]])('signs and dots of %s stand on the map', (_name, { width, height, countries }) => {
	const signed = countries.filter(({ roomForSign, isDot }) => roomForSign || isDot);
	expect(signed.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height).map(({ code }) => code)).toEqual([]);
});

test('places lie where an atlas has them', () => {
	const at = new Map(WORLD.countries.map((country) => [country.code, country]));
	const [japan, norway, brazil, malta] = [at.get('JP'), at.get('NO'), at.get('BR'), at.get('MT')];
	expect(japan!.x).toBeGreaterThan(norway!.x);
	expect(brazil!.x).toBeLessThan(norway!.x);
	expect(brazil!.y).toBeGreaterThan(norway!.y);
	expect(malta).toMatchObject({ path: null, isDot: true });
	expect(japan).toMatchObject({ isDot: false, roomForSign: true });
});
