import { CLOSE_UP, WORLD } from '#lib/charts/world-shapes.ts';
import { COUNTRY_NAMES } from './country-names.server.ts';
import type { LayoutServerLoad } from './$types.js';

/** What no slider changes: it is sent once, however often the day or the proposition changes. */
export const load = (() => ({ world: WORLD, closeUp: CLOSE_UP, names: COUNTRY_NAMES })) satisfies LayoutServerLoad;
