import { parseArgs } from 'node:util';
import { evaluateFolders } from '../evaluation/evaluate-folders.ts';
import { formatEvaluation } from '../evaluation/format-evaluation.ts';
import { withArguments } from '../with-arguments.ts';

const USAGE = 'usage: npm run -s demarche -- evaluate --gold DIR --text DIR [--misses] [--json]\n';

interface Wish {
	readonly gold: string;
	readonly text: string;
	readonly misses: boolean;
	readonly json: boolean;
}

function readArguments(args: string[]): Wish {
	const { values: { gold, text, misses, json } } = parseArgs({ args, options: { gold: { type: 'string' }, text: { type: 'string' }, misses: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } });
	if (gold === undefined || text === undefined) throw new Error('--gold and --text are both needed.');
	return { gold, text, misses, json };
}

/** `demarche evaluate`: reads the texts of DIR, compares with the labels and prints precision, recall, F1, flips and quote checks. */
export async function run(args: string[]): Promise<number> {
	return withArguments(USAGE, () => readArguments(args), async ({ gold, text, misses, json }) => {
		try {
			const evaluation = await evaluateFolders(gold, text);
			process.stdout.write(json ? `${JSON.stringify(evaluation.result)}\n` : formatEvaluation(evaluation, misses));
			return evaluation.missing.length > 0 ? 1 : 0;
		} catch (error) {
			process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
			return 1;
		}
	});
}
