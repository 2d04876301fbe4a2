import { parseArgs } from 'node:util';
import { pathsToInputs } from '../input-paths.ts';
import { printLine } from '../json-lines.ts';
import { parseRecord } from '../parse-record.ts';
import { printReadings } from '../print-readings.ts';
import { withArguments } from '../with-arguments.ts';

const USAGE =
	'usage: npm run -s demarche -- parse --format jsonl PATH…   (a directory stands for its .txt files, - for standard input)\n' +
	'       npm run -s demarche -- parse --check [--misses] FILE   (a bulk file: how each field agrees with its envelopes)\n';

interface Wish {
	readonly paths: string[];
	readonly checks: boolean;
	readonly showsMisses: boolean;
}

function readArguments(args: string[]): Wish {
	const { values, positionals } = parseArgs({ args, options: { format: { type: 'string', default: 'jsonl' }, check: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } }, allowPositionals: true });
	if (values.format !== 'jsonl' || positionals.length === 0) throw new Error('');
	return { paths: positionals, checks: values.check, showsMisses: values.misses };
}

/** `demarche parse`: one JSON line a cable. Returns the exit code: 0 all read, 1 some inputs failed, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	return withArguments(USAGE, () => readArguments(args), async ({ paths, checks, showsMisses }) => {
		if (!checks) return printReadings(paths, ({ cable }) => printLine({ cable: cable.reference, parse: parseRecord(cable), stances: [], actions: [] }));
		const { checkReader } = await import('../check-reader.ts');
		let code = 0;
		for (const input of await pathsToInputs(paths)) code = Math.max(code, await checkReader(input, showsMisses));
		return code;
	});
}
