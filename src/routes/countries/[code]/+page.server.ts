import { send, viewAddress } from '../../held.ts';
import { readPlaceParams } from '../../place-params.ts';
import { countryView } from './country-view.server.ts';
import type { PageServerLoad } from './$types.js';

export const load = ((event) => send(countryView(event.locals.db, event.params.code.toUpperCase(), readPlaceParams(event.url)), event, viewAddress(event.url))) satisfies PageServerLoad;
