import { receive } from '../held.ts';
import type { LayoutLoad } from './$types.js';
import { WORLD_ADDRESS } from './world-address.ts';

export const load = (({ data, fetch }) => receive(data, fetch, () => WORLD_ADDRESS)) satisfies LayoutLoad;
