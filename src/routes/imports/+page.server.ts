import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types.js';

/** The list of imports stands under the form that makes them. */
export const load = (() => redirect(307, '/import')) satisfies PageServerLoad;
