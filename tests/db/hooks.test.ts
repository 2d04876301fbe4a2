import type { Handle, RequestEvent } from '@sveltejs/kit';
import { expect, onTestFinished, test, vi } from 'vitest';
import { BadInput, Busy, busyOr, Conflict, InvalidTransition, NotFound, Unusable } from '#lib/server/errors.ts';
import { log } from '#lib/server/log.ts';
import { collections } from '#lib/server/queries/collections.ts';
import { handle, handleError, init } from '../../src/hooks.server.ts';
import { temporaryFolder } from './temporary-database.ts';

function emptyEvent(path = '/cables/07TOKYO438', method = 'GET'): RequestEvent {
	const url = new URL(path, 'http://localhost');
	return { locals: {}, url, request: new Request(url, { method }), isDataRequest: false } as RequestEvent;
}

/** Answers as Kit does when a load function throws: what `handleError` gives, under status 500. */
function answering(error: unknown): Parameters<Handle>[0]['resolve'] {
	return async (event) => Response.json(await handleError({ error, event, status: 500, message: 'Internal Error' }), { status: 500 });
}

test('the server opens a migrated database with the demonstration in it and hands it to every request', async () => {
	vi.stubEnv('DEMARCHE_DATA', temporaryFolder());
	onTestFinished(() => {
		process.emit('sveltekit:shutdown' as never);
		vi.unstubAllEnvs();
	});
	await init();
	const event = emptyEvent();
	await handle({ event, resolve: async () => new Response('ok') });
	expect(event.locals.dataFolder).toBe(process.env.DEMARCHE_DATA);
	expect(collections(event.locals.db).map((row) => [row.id, row.cables])).toEqual([['mine', 0], ['sample', 40]]);
});

test.each([
	['GET', '/review?proposition=ccw-venue&holder=&collection=', '/review?proposition=ccw-venue'],
	['GET', '/review?collection=', '/review'],
	['GET', '/review?proposition=ccw-venue', null],
	['POST', '/review?/accept&cable=07TOKYO1', null]
])('%s %s is sent on to %s', async (method, path, expected) => {
	const response = await handle({ event: emptyEvent(path, method), resolve: async () => new Response('ok') });
	expect(response.headers.get('location')).toBe(expected);
	expect(response.status).toBe(expected === null ? 200 : 303);
});

test.each([
	[new NotFound('There is no cable 99NOPE1.'), 404],
	[new BadInput('Write the note.'), 400],
	[new InvalidTransition('It is done already.'), 409],
	[new Conflict('Somebody changed it.', 'Load the page again.'), 409],
	[new Busy('Another process is writing.'), 503],
	[new Unusable('The disk is full.'), 500]
])('%s is answered with %i and its own words', async (refusal, status) => {
	const response = await handle({ event: emptyEvent(), resolve: answering(refusal) });
	expect(response.status).toBe(status);
	expect(await response.json()).toEqual(refusal.hint === null ? { message: refusal.message } : { message: refusal.message, hint: refusal.hint });
});

test('a fault keeps its words for the log', async () => {
	const fault = new TypeError('secret is not a function');
	const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
	const response = await handle({ event: emptyEvent(), resolve: answering(fault) });
	expect(response.status).toBe(500);
	expect(JSON.stringify(await response.json())).not.toContain('secret');
	expect(logged).toHaveBeenCalledWith({ err: fault, path: '/cables/07TOKYO438' }, 'request failed');
	logged.mockRestore();
});

test('what SQLite says of a lock is Busy, also from within; everything else stays what it is', () => {
	const locked = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY_SNAPSHOT' });
	expect(busyOr(locked)).toBeInstanceOf(Busy);
	expect(busyOr(new Error('Failed to run the query', { cause: locked }))).toBeInstanceOf(Busy);
	const other = new Error('no such table');
	expect(busyOr(other)).toBe(other);
	expect(busyOr('words')).toBe('words');
});
