import { send, viewAddress } from '../../held.ts';
import { readPlaceParams } from '../../place-params.ts';
import { propositionView } from './proposition-view.server.ts';
import type { PageServerLoad } from './$types.js';

export const load = ((event) => send(propositionView(event.locals.db, event.params.id, readPlaceParams(event.url)), event, viewAddress(event.url))) satisfies PageServerLoad;
