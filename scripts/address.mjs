/** Where the server listens, and the refusals that can be told before anything is installed or built. Plain JavaScript for any Node from 18 on. */
import { connect } from 'node:net';
import process from 'node:process';

export const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

export const host = process.env.HOST || '127.0.0.1';
export const port = Number(process.env.PORT || 4173);
export const allowRemote = process.env.DEMARCHE_ALLOW_REMOTE === '1';

/** `http://127.0.0.1:4173`, with brackets round an IPv6 address. */
export function urlOf(/** @type {number} */ actualPort) {
	return `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
}

export function portTaken() {
	return `Port ${port} is taken, perhaps by a Demarche that runs already: ${urlOf(port)}\nStop that one, or choose another: PORT=${port + 1} npm start`;
}

/** Throws a sentence for the user when the address makes no sense or would let other machines in. */
export function checkAddress() {
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=${process.env.PORT} is no port number. Give one from 1 to 65535.`);
	if (!LOOPBACK.includes(host) && !allowRemote) {
		throw new Error(
			`HOST=${host} would let other machines in, and Demarche has no sign-in yet.\n` +
				'Leave HOST out to serve this machine only, or set DEMARCHE_ALLOW_REMOTE=1 if the network is yours.'
		);
	}
}

/** Throws when something answers on the port: found out before a build replaces the files of a server that runs. */
export async function checkPortIsFree() {
	const isTaken = await new Promise((resolve) => {
		const socket = connect({ host: LOOPBACK.includes(host) ? host : '127.0.0.1', port });
		socket.once('connect', () => (socket.destroy(), resolve(true)));
		socket.once('error', () => resolve(false));
	});
	if (port !== 0 && isTaken) throw new Error(portTaken());
}
