import { parseArgs } from 'node:util';
import { pathsToInputs } from '../input-paths.ts';
import { printLine } from '../json-lines.ts';
import { parseRecord } from '../parse-record.ts';
import { printReadings } from '../print-readings.ts';

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
	return printReadings(paths, ({ cable }) => printLine({ cable: cable.reference, parse: parseRecord(cable), stances: [], actions: [] }));
}
