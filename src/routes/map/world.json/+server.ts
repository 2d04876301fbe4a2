import { packed } from '../../held.ts';
import type { RequestHandler } from './$types';
import { WORLD_VIEW } from '../world.server.ts';

export const GET = (() => packed(WORLD_VIEW)) satisfies RequestHandler;
