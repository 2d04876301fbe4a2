import type { ClientInit } from '@sveltejs/kit';
import { keepEntered } from './routes/entered-early.ts';

/** The most that is waited for a frame, in milliseconds: a page in the background draws none. */
const PATIENCE = 200;

/** The page as the server sent it is drawn before scripts take it over: what can be read is there first, and neither holds up the other. */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		keepEntered();
		// A callback of a frame runs before that frame is painted, a timer set in it after.
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, PATIENCE);
	});
