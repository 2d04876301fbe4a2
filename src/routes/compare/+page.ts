import { receive, viewAddress } from '../held.ts';
import type { PageLoad } from './$types';

export const load = (({ data, fetch, url }) => receive(data, fetch, () => viewAddress(url))) satisfies PageLoad;
