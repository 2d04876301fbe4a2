import { Refusal } from '#lib/server/errors.ts';

/** Runs a command; a refusal becomes a sentence on standard error and exit code 1. Everything else is a fault and is thrown. */
export async function withRefusals(command: () => Promise<number>): Promise<number> {
	try {
		return await command();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		process.stderr.write(`${[error.message, error.hint].filter(Boolean).join('\n')}\n`);
		return 1;
	}
}
