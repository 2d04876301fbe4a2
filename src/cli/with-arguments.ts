/**
 * Goes on with what `read` makes of a command's arguments. What it throws is said together with the usage on standard error, and the exit
 * code is 2; an error without words means that the usage says enough.
 */
export async function withArguments<Wish>(usage: string, read: () => Wish | Promise<Wish>, goOn: (wish: Wish) => number | Promise<number>): Promise<number> {
	let wish: Wish;
	try {
		wish = await read();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		process.stderr.write(reason === '' ? usage : `${reason}\n${usage}`);
		return 2;
	}
	return goOn(wish);
}
