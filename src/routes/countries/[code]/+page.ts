import { unpack } from '../../packed.ts';
import type { PageLoad } from './$types.js';

export const load = (({ data }) => unpack(data)) satisfies PageLoad;
