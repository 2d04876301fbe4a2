import { parseArgs } from 'node:util';
import { readInput } from '#lib/cables/formats/read-input.ts';
import { looksLikeCable, readCables } from '#lib/cables/read-cable.ts';
import { extractActions } from '#lib/actions/extract-actions.ts';
import { extractStances } from '#lib/stances/extract-stances.ts';
import { topicById, TOPICS } from '#lib/topics/topics.ts';
import { pathsToInputs, type Input } from '../input-paths.ts';
import { printLine } from '../json-lines.ts';
import { parseRecord } from '../parse-record.ts';
import type { Topic } from '#lib/topics/topic.ts';

const USAGE = 'usage: npm run -s demarche -- extract [--topic ID] --format jsonl PATH…   (a directory stands for its .txt files, - for standard input)\n';

/** `demarche extract`: one JSON line a cable with its stances. Returns the exit code: 0 all read, 1 some inputs failed, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	let paths: string[];
	let topic: Topic;
	try {
		const { values, positionals } = parseArgs({ args, options: { format: { type: 'string', default: 'jsonl' }, topic: { type: 'string' } }, allowPositionals: true });
		if (values.format !== 'jsonl' || positionals.length === 0) throw new Error('');
		const chosen = values.topic === undefined ? TOPICS[0] : topicById(values.topic);
		if (!chosen) throw new Error(`There is no topic "${values.topic}"; there are ${TOPICS.map(({ id }) => id).join(', ')}.`);
		topic = chosen;
		paths = positionals;
	} catch (error) {
		const reason = error instanceof Error && error.message ? `${error.message}\n` : '';
		process.stderr.write(reason + USAGE);
		return 2;
	}
	let failed = 0;
	for (const input of await pathsToInputs(paths)) failed += await extractInput(input, topic);
	return failed > 0 ? 1 : 0;
}

/** Prints the records of one input's cables; returns how many of its items failed. */
async function extractInput(input: Input, topic: Topic): Promise<number> {
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
				if (looksLikeCable(reading)) await printLine({ cable: reading.cable.reference, parse: parseRecord(reading.cable), stances: extractStances(reading.cable, topic), actions: extractActions(reading.cable, topic) });
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
