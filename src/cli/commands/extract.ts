import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { extractActions } from '#lib/actions/extract-actions.ts';
import { explainCable } from '#lib/stances/explain/explain-cable.ts';
import { formatExplanation } from '#lib/stances/explain/format-explanation.ts';
import { extractStances } from '#lib/stances/extract-stances.ts';
import { topicById, TOPICS } from '#lib/topics/topics.ts';
import { printLine } from '../json-lines.ts';
import { parseRecord } from '../parse-record.ts';
import { printReadings } from '../print-readings.ts';
import { withArguments } from '../with-arguments.ts';
import type { Topic } from '#lib/topics/topic.ts';

const USAGE = 'usage: npm run -s demarche -- extract [--topic ID|FILE.json] [--explain] --format jsonl PATH…   (a directory stands for its .txt files, - for standard input)\n';

interface Wish {
	readonly paths: string[];
	readonly topic: Topic;
	readonly explain: boolean;
}

async function readArguments(args: string[]): Promise<Wish> {
	const { values, positionals } = parseArgs({ args, options: { format: { type: 'string', default: 'jsonl' }, topic: { type: 'string' }, explain: { type: 'boolean', default: false } }, allowPositionals: true });
	if (values.format !== 'jsonl' || positionals.length === 0) throw new Error('');
	return { paths: positionals, topic: await chooseTopic(values.topic), explain: values.explain };
}

/** `demarche extract`: one JSON line a cable with its stances. Returns the exit code: 0 all read, 1 some inputs failed, 2 wrong usage. */
export async function run(args: string[]): Promise<number> {
	return withArguments(USAGE, () => readArguments(args), ({ paths, topic, explain }) => printReadings(paths, async ({ cable }) => {
		if (explain) process.stdout.write(`${cable.reference ?? 'a cable without reference'}\n${formatExplanation(explainCable(cable, topic), topic)}\n`);
		else await printLine({ cable: cable.reference, parse: parseRecord(cable), stances: extractStances(cable, topic), actions: extractActions(cable, topic) });
	}));
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
