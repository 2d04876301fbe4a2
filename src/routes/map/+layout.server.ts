import { send } from '../held.ts';
import type { LayoutServerLoad } from './$types.js';
import { WORLD_ADDRESS } from './world-address.ts';
import { WORLD_VIEW } from './world.server.ts';

export const load = ((event) => send(WORLD_VIEW, event, WORLD_ADDRESS)) satisfies LayoutServerLoad;
