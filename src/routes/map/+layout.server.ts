import { CLOSE_UP, WORLD } from '#lib/charts/world-shapes.ts';
import { COUNTRIES } from '#lib/countries/countries.ts';
import type { LayoutServerLoad } from './$types.js';

/** What no slider changes: it is sent once, however often the day or the proposition changes. */
export const load = (() => ({ world: WORLD, closeUp: CLOSE_UP, names: Object.fromEntries(COUNTRIES.map(({ iso2, name }) => [iso2, name])) })) satisfies LayoutServerLoad;
