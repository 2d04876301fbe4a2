/**
 * The server's entry around the build. adapter-node's own assumes https behind a proxy, which makes forms answer 403 on plain
 * http and uploads over 512 KB 413; and it answers whatever name it is called by, which lets a foreign page reach it by DNS rebinding.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { allowRemote, checkAddress, host, LOOPBACK, port, portTaken, urlOf } from './address.mjs';

const client = fileURLToPath(new URL('../build/client', import.meta.url));
const handlerPath = fileURLToPath(new URL('../build/handler.js', import.meta.url));

/** @returns {never} */
function fail(/** @type {string} */ message) {
	console.error(message);
	process.exit(1);
}

try {
	checkAddress();
} catch (error) {
	fail(/** @type {Error} */ (error).message);
}
if (!existsSync(handlerPath)) fail('There is no build yet. Run: npm start');

process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
process.env.BODY_SIZE_LIMIT ||= '200M';
delete process.env.ORIGIN;

/** The name in a Host header, without port and brackets. */
function hostName(/** @type {string} */ header) {
	return header.replace(/:\d+$/, '').replace(/^\[|\]$/g, '').toLowerCase();
}

const { handler } = await import(handlerPath);

/** @type {import('node:http').RequestListener} */
function answer(request, response) {
	const called = hostName(request.headers.host ?? '');
	if (!allowRemote && !LOOPBACK.includes(called)) {
		response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
		response.end(`This server answers on this machine only (http://127.0.0.1 or http://localhost), not as "${called}".\n`);
		return;
	}
	// The static handler knows the files of its start. Where a newer build has replaced them it would end the process at the first one missing.
	const path = (request.url ?? '').split('?')[0] ?? '';
	if (path.startsWith('/_app/') && /^[\w./-]+$/.test(path) && !path.includes('..') && !existsSync(join(client, path))) {
		response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
		response.end('This file is of an older build. Reload the page, or start Demarche again.\n');
		return;
	}
	// Behind a proxy that ends TLS its own word counts; on this machine alone it is plain http.
	if (!allowRemote || !request.headers['x-forwarded-proto']) request.headers['x-forwarded-proto'] = 'http';
	handler(request, response);
}

/** @returns {Promise<import('node:http').Server>} */
function listen(/** @type {string} */ address, /** @type {number} */ on) {
	return new Promise((resolve, reject) => {
		const server = createServer(answer);
		server.once('error', reject);
		server.listen(on, address, () => resolve(server));
	});
}

/** @type {import('node:http').Server[]} */
const servers = [];
try {
	servers.push(await listen(host, port));
} catch (error) {
	const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
	if (code === 'EADDRINUSE') fail(portTaken());
	fail(code === 'EACCES' ? `Port ${port} needs more rights than you have. Choose one above 1023: PORT=4173 npm start` : `Cannot listen on ${host}:${port}: ${message}`);
}
const address = /** @type {import('node:net').AddressInfo} */ (servers[0]?.address());
if (host === '127.0.0.1') {
	// "localhost" is ::1 first on many machines; where there is no IPv6 the IPv4 address serves alone.
	servers.push(...(await listen('::1', address.port).then((server) => [server], () => [])));
}
console.log(`Demarche is at ${urlOf(address.port)}`);

let stopping = false;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.on(signal, () => {
		if (stopping) process.exit(1);
		stopping = true;
		// What was begun is finished, within reason; the pages' own clean-up listens for Kit's event.
		setTimeout(() => process.exit(0), 5000).unref();
		Promise.all(servers.map((server) => new Promise((done) => (server.close(done), server.closeIdleConnections())))).then(() => {
			process.emit(/** @type {any} */ ('sveltekit:shutdown'), signal);
			setTimeout(() => process.exit(0), 200).unref();
		});
	});
}
