import { parseArgs } from 'node:util';
import { readInput } from '#lib/cables/formats/read-input.ts';
import { looksLikeCable, readCables } from '#lib/cables/read-cable.ts';
import { pathsToInputs, type Input } from '../input-paths.ts';
import { printLine } from '../json-lines.ts';
import { parseRecord } from '../parse-record.ts';

const USAGE =
	'usage: npm run -s demarche -- parse --format jsonl PATH…   (a directory stands for its .txt files, - for standard input)\n' +
	'       npm run -s demarche -- parse --check [--misses] FILE   (a bulk file: how each field agrees with its envelopes)\n';

/** `demarche parse`: one JSON line a cable. Returns the exit code: 0 all read, 1 some inputs failed, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	let paths: string[];
	let checks: boolean;
	let showsMisses: boolean;
	try {
		const { values, positionals } = parseArgs({ args, options: { format: { type: 'string', default: 'jsonl' }, check: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } }, allowPositionals: true });
		if (values.format !== 'jsonl' || positionals.length === 0) throw new Error('');
		paths = positionals;
		checks = values.check;
		showsMisses = values.misses;
	} catch (error) {
		const reason = error instanceof Error && error.message ? `${error.message}\n` : '';
		process.stderr.write(reason + USAGE);
		return 2;
	}
	if (checks) {
		const { checkReader } = await import('../check-reader.ts');
		let code = 0;
		for (const input of await pathsToInputs(paths)) code = Math.max(code, await checkReader(input, showsMisses));
		return code;
	}
	let failed = 0;
	for (const input of await pathsToInputs(paths)) failed += await parseInput(input);
	return failed > 0 ? 1 : 0;
}

/** Prints the cables of one input; returns how many of its items failed. */
async function parseInput(input: Input): Promise<number> {
	let failed = 0;
	let found = 0;
	try {
		for await (const item of readInput(input.open(), input.name)) {
			found++;
			if (!item.ok) {
				failed++;
				await printLine({ input: item.label, error: item.message });
				continue;
			}
			for (const reading of readCables(item.raw, item.envelope)) {
				if (looksLikeCable(reading)) await printLine({ cable: reading.cable.reference, parse: parseRecord(reading.cable), stances: [], actions: [] });
				else {
					failed++;
					await printLine({ input: item.label, error: 'Not a cable: no two of classification line, routing block, TAGS, SUBJECT and marked paragraphs were found.' });
				}
			}
		}
		if (found === 0) {
			failed++;
			await printLine({ input: input.name, error: 'No cable was found in it.' });
		}
	} catch (error) {
		failed++;
		await printLine({ input: input.name, error: error instanceof Error ? error.message : String(error) });
	}
	return failed;
}
