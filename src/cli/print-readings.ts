import type { CableReading } from '#lib/cables/cable.ts';
import { readInput } from '#lib/cables/formats/read-input.ts';
import { looksLikeCable, readCables } from '#lib/cables/read-cable.ts';
import { pathsToInputs, type Input } from './input-paths.ts';
import { printLine } from './json-lines.ts';

const NOT_A_CABLE = 'Not a cable: no two of classification line, routing block, TAGS, SUBJECT and marked paragraphs were found.';

/**
 * Hands each cable that the paths stand for to `print`, in order; what fails is a line `{"input", "error"}` and stops nothing.
 * Returns the exit code: 0 all read, 1 some inputs failed.
 */
export async function printReadings(paths: readonly string[], print: (reading: CableReading) => Promise<void>): Promise<0 | 1> {
	let failed = 0;
	for (const input of await pathsToInputs(paths)) failed += await printInput(input, print);
	return failed > 0 ? 1 : 0;
}

async function printInput(input: Input, print: (reading: CableReading) => Promise<void>): Promise<number> {
	let failed = 0;
	let found = 0;
	const fail = async (label: string, error: string): Promise<void> => {
		failed++;
		await printLine({ input: label, error });
	};
	try {
		for await (const item of readInput(input.open(), input.name)) {
			found++;
			if (!item.ok) {
				await fail(item.label, item.message);
				continue;
			}
			for (const reading of readCables(item.raw, item.envelope)) {
				if (looksLikeCable(reading)) await print(reading);
				else await fail(item.label, NOT_A_CABLE);
			}
		}
		if (found === 0) await fail(input.name, 'No cable was found in it.');
	} catch (error) {
		await fail(input.name, openingError(error));
	}
	return failed;
}

function openingError(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT') return 'There is no such file.';
	if (code === 'EACCES' || code === 'EPERM') return `It could not be opened (${code}).`;
	return error instanceof Error ? error.message : String(error);
}
