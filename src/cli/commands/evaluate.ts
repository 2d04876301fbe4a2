import { parseArgs } from 'node:util';
import { evaluateFolders } from '../evaluation/evaluate-folders.ts';
import { formatEvaluation } from '../evaluation/format-evaluation.ts';

const USAGE = 'usage: npm run -s demarche -- evaluate --gold DIR --text DIR [--misses] [--json]\n';

/** `demarche evaluate`: reads the texts of DIR, compares with the labels and prints precision, recall, F1, flips and quote checks. */
export async function run(args: string[]): Promise<number> {
	let gold: string, text: string, misses: boolean, json: boolean;
	try {
		const { values } = parseArgs({ args, options: { gold: { type: 'string' }, text: { type: 'string' }, misses: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } });
		if (values.gold === undefined || values.text === undefined) throw new Error('--gold and --text are both needed.');
		({ gold, text, misses, json } = { gold: values.gold, text: values.text, misses: values.misses, json: values.json });
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
		return 2;
	}
	try {
		const evaluation = await evaluateFolders(gold, text);
		process.stdout.write(json ? `${JSON.stringify(evaluation.result)}\n` : formatEvaluation(evaluation, misses));
		return evaluation.missing.length > 0 ? 1 : 0;
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	}
}
