import { readFile } from 'node:fs/promises';
import { checkTopic } from '#lib/stances/check-topic.ts';

const USAGE = 'usage: npm run -s demarche -- topic check FILE…   (a topic as JSON; see docs/extraction.md)\n';

/** `demarche topic check`: tells what is wrong in topic files, line by line. Returns 0 when nothing is, 1 when something is, 2 on wrong usage. */
export async function run([action, ...files]: string[]): Promise<number> {
	if (action !== 'check' || files.length === 0) {
		process.stderr.write(USAGE);
		return 2;
	}
	let failed = 0;
	for (const file of files) failed += await checkFile(file);
	return failed > 0 ? 1 : 0;
}

async function checkFile(file: string): Promise<number> {
	const text = await readFile(file, 'utf8').catch((error: unknown) => {
		process.stdout.write(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})\n`);
		return null;
	});
	if (text === null) return 1;
	const { topic, problems } = checkTopic(text);
	for (const { line, column, message } of problems) process.stdout.write(`${file}:${line}:${column}: ${message}\n`);
	if (topic) process.stdout.write(`${file}: ${topic.propositions.length} propositions, nothing wrong\n`);
	return topic ? 0 : 1;
}
