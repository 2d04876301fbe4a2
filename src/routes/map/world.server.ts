import { CLOSE_UP, WORLD } from '#lib/charts/world-shapes.ts';
import { COUNTRY_NAMES } from './country-names.server.ts';

/** What no slider changes: it is sent once, however often the day or the proposition changes. */
export const WORLD_VIEW = { world: WORLD, closeUp: CLOSE_UP, names: COUNTRY_NAMES };
