import { building, dev } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { openDatabase, type OpenDatabase } from '#lib/server/db/client.ts';
import { Refusal } from '#lib/server/errors.ts';
import { log } from '#lib/server/log.ts';
import { dataFolder } from '#lib/server/package-root.ts';
import { startDemarche } from '#lib/server/use-cases/demarche-process.ts';
import { recoverImports } from '#lib/server/use-cases/import-job.ts';
import { prepareDatabase, prepareSample } from '#lib/server/use-cases/prepare-database.ts';
import { staleCables } from '#lib/server/use-cases/reextract.ts';
import { dropEmpty } from './routes/drop-empty.ts';
import { facesAfterPaint } from './routes/faces-after-paint.ts';
import { preloadAfterPaint } from './routes/preload-after-paint.ts';

let database: OpenDatabase | undefined;

export const init: ServerInit = async () => {
	// The build executes this module too; it must not leave a database behind.
	if (building) return;
	try {
		database = await openForServing();
	} catch (error) {
		if (dev || !(error instanceof Refusal)) throw error;
		// Somebody waits at the command line: the sentence, not where in the program it comes from.
		process.stderr.write(`${[error.message, error.hint].filter(Boolean).join('\n')}\n`);
		process.exit(1);
	}
	process.once('sveltekit:shutdown', () => database?.close());
};

async function openForServing(): Promise<OpenDatabase> {
	const open = openDatabase(dataFolder());
	prepareDatabase(open);
	await prepareSample(open);
	recoverImports(open.db, open.folder);
	// After an update of the program; in the background, as every stance stays readable meanwhile.
	if (staleCables(open.db) > 0) startDemarche(open.folder, ['reextract']);
	return open;
}

export const handle: Handle = async ({ event, resolve }) => {
	const asked = new URL(event.url);
	// Without a script a form sends every field. With one it is cleaned before (`+layout.svelte`), and a request for data cannot be sent elsewhere.
	if (event.request.method === 'GET' && !event.isDataRequest && dropEmpty(asked.searchParams)) return new Response(null, { status: 303, headers: { location: asked.pathname + asked.search } });
	if (database) {
		event.locals.db = database.db;
		event.locals.dataFolder = database.folder;
	}
	const scripts: string[] = [];
	const response = await resolve(event, {
		preload: ({ type, path }) => {
			if (type === 'js') scripts.push(path);
			return type === 'css';
		},
		transformPageChunk: ({ html }) => html.replace('</head>', () => `${facesAfterPaint()}${preloadAfterPaint(scripts, event.locals.held)}</head>`)
	});
	const { refusedWith } = event.locals;
	// Kit answers every thrown value that is not its own with 500; a refusal knows better.
	return refusedWith === undefined || response.status !== 500 ? response : new Response(response.body, { status: refusedWith, headers: response.headers });
};

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (error instanceof Refusal) {
		event.locals.refusedWith = error.status;
		return error.hint === null ? { message: error.message } : { message: error.message, hint: error.hint };
	}
	if (status === 404) return { message: 'There is no page at this address.' };
	log.error({ err: error, path: event.url.pathname }, 'request failed');
	return { message: status === 500 ? 'Something went wrong while this page was made.' : message, hint: 'The log of the server says more.' };
};
