import { unpack } from '../packed.ts';
import type { PageLoad } from './$types';

export const load = (({ data }) => unpack(data)) satisfies PageLoad;
