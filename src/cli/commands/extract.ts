import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readInput } from '#lib/cables/formats/read-input.ts';
import { looksLikeCable, readCables } from '#lib/cables/read-cable.ts';
import { extractActions } from '#lib/actions/extract-actions.ts';
import { explainCable, formatExplanation } from '#lib/stances/explain-cable.ts';
import { extractStances } from '#lib/stances/extract-stances.ts';
import { topicById, TOPICS } from '#lib/topics/topics.ts';
import { pathsToInputs, type Input } from '../input-paths.ts';
import { printLine } from '../json-lines.ts';
import { parseRecord } from '../parse-record.ts';
import type { Topic } from '#lib/topics/topic.ts';

const USAGE = 'usage: npm run -s demarche -- extract [--topic ID|FILE.json] [--explain] --format jsonl PATH…   (a directory stands for its .txt files, - for standard input)\n';

/** `demarche extract`: one JSON line a cable with its stances. Returns the exit code: 0 all read, 1 some inputs failed, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	let paths: string[];
	let topic: Topic;
	let explain: boolean;
	try {
		const { values, positionals } = parseArgs({ args, options: { format: { type: 'string', default: 'jsonl' }, topic: { type: 'string' }, explain: { type: 'boolean', default: false } }, allowPositionals: true });
		if (values.format !== 'jsonl' || positionals.length === 0) throw new Error('');
		topic = await chooseTopic(values.topic);
		explain = values.explain;
		paths = positionals;
	} catch (error) {
		const reason = error instanceof Error && error.message ? `${error.message}\n` : '';
		process.stderr.write(reason + USAGE);
		return 2;
	}
	let failed = 0;
	for (const input of await pathsToInputs(paths)) failed += await extractInput(input, topic, explain);
	return failed > 0 ? 1 : 0;
}

/** The topic of that id, or the one in that JSON file; the first that ships when none is named. Throws with what to do when there is none. */
async function chooseTopic(name: string | undefined): Promise<Topic> {
	const shipped = name === undefined ? TOPICS[0] : topicById(name);
	if (shipped) return shipped;
	if (!name?.endsWith('.json')) throw new Error(`There is no topic "${name}"; there are ${TOPICS.map(({ id }) => id).join(', ')}, or name a JSON file.`);
	const { checkTopic } = await import('#lib/stances/check-topic.ts');
	const { topic, problems } = checkTopic(await readFile(name, 'utf8'));
	if (topic) return topic;
	throw new Error(problems.map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`).join('\n'));
}

/** Prints the records of one input's cables; returns how many of its items failed. */
async function extractInput(input: Input, topic: Topic, explain: boolean): Promise<number> {
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
				if (explain) process.stdout.write(`${reading.cable.reference ?? item.label}\n${formatExplanation(explainCable(reading.cable, topic))}\n`);
				else if (looksLikeCable(reading)) await printLine({ cable: reading.cable.reference, parse: parseRecord(reading.cable), stances: extractStances(reading.cable, topic), actions: extractActions(reading.cable, topic) });
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
