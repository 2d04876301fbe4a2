/** Milliseconds of the yardstick on a quiet machine of two cores, where the limits of the tests were measured (2026). */
const QUIET = 30;

/** Milliseconds of processor time that the work takes, so that waiting for the disk or for other programs does not count. */
export async function processorTime(work: () => unknown): Promise<number> {
	const start = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** A fixed piece of work of the usual kind: objects, text, sorting, a table. */
function yardstick(): number {
	const rows = Array.from({ length: 20_000 }, (_, n) => ({ id: n, key: `row ${(n * 7919) % 20_011}` }));
	const read = JSON.parse(JSON.stringify(rows)) as typeof rows;
	read.sort((a, b) => (a.key < b.key ? -1 : 1));
	return new Map(read.map((row) => [row.key, row])).size;
}

/**
 * How many times slower than a quiet machine this one is at the moment, at least 1: processor time too grows when the other core is
 * busy, and a limit times this tells a slow program from a slow minute.
 */
export async function slowness(): Promise<number> {
	return Math.max(1, (await fastest(yardstick)) / QUIET);
}

/**
 * The least processor time of some rounds: what else goes on, and the compiler in the first of them, only ever adds to it. Where a limit is
 * given, up to forty rounds are tried until one keeps it.
 */
export async function fastest(work: () => unknown, limit?: number): Promise<number> {
	let least = Infinity;
	for (let round = 0; round < (limit === undefined ? 9 : 40) && !(limit !== undefined && least < limit); round++) least = Math.min(least, await processorTime(work));
	return least;
}
