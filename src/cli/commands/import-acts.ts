import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isDay } from '../day.ts';
import { openStore } from '../open-store.ts';
import { withRefusals } from '../refused.ts';
import { withArguments } from '../with-arguments.ts';

const USAGE = `usage: npm run -s demarche -- import-acts FILE [--source TEXT] [--known-up-to YYYY-MM-DD]
  FILE is a CSV of treaty status (iso2,signed,bound,bound_by) or of votes (resolution,date,iso2,vote); see docs/official-acts.md.
`;

interface Wish {
	readonly file: string;
	readonly source: string | undefined;
	readonly knownUpTo: string | undefined;
}

function readArguments(args: string[]): Wish {
	const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { source: { type: 'string' }, 'known-up-to': { type: 'string' } } });
	const [file] = positionals;
	if (file === undefined || positionals.length > 1) throw new Error('Name one file.');
	const day = values['known-up-to'];
	if (day !== undefined && !isDay(day)) throw new Error(`--known-up-to ${day} is no day of the form YYYY-MM-DD.`);
	return { file, source: values.source, knownUpTo: day };
}

/** `demarche import-acts`. Returns the exit code: 0 taken over, 1 the file is missing or wrong somewhere, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	return withArguments(USAGE, () => readArguments(args), takeOver);
}

async function takeOver({ file, ...options }: Wish): Promise<number> {
	const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
	if (typeof text !== 'string') {
		process.stderr.write(`${file} cannot be read (${text.code}).\n`);
		return 1;
	}
	return withRefusals(async () => {
		const { importActs } = await import('#lib/server/use-cases/import-acts.ts');
		const store = await openStore();
		try {
			const { kind, acts, countries, knownUpTo } = importActs(store.db, text, options);
			process.stdout.write(`${acts} ${kind === 'votes' ? 'votes' : 'acts'} of ${countries} countries taken over, known up to ${knownUpTo}\n`);
			return 0;
		} finally {
			store.close();
		}
	});
}
