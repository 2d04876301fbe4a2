import type { ClientInit } from '@sveltejs/kit';
import { keepEntered } from './routes/entered-early.ts';

/** The most that is waited for the first painting, in milliseconds. */
const PATIENCE = 200;

/** The page as the server sent it is drawn before scripts take it over: what can be read is there first, and neither holds up the other. */
export const init: ClientInit = () => {
	keepEntered();
	return Promise.race([window.painted, new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE))]);
};
