import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Cable } from '#lib/cables/cable.ts';
import { readCables } from '#lib/cables/read-cable.ts';
import { extractStances } from '#lib/stances/extract-stances.ts';
import { isOnTopic } from '#lib/stances/steps/01-choose-passages.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { pathsToInputs } from '../input-paths.ts';
import { medianSeconds } from '../median-seconds.ts';
import { withArguments } from '../with-arguments.ts';

const USAGE = 'usage: npm run -s demarche -- bench-extraction PATH…   (texts of cables, on the topic or not)\n';
const ROUNDS = 7;

/** `demarche bench-extraction`: how many megabytes a second the gate and the extraction take on one core, and that longer cables take longer in proportion. */
export async function run(args: string[]): Promise<number> {
	return withArguments(USAGE, () => readArguments(args), measure);
}

function readArguments(args: string[]): string[] {
	const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
	if (positionals.length === 0) throw new Error('Name at least one text.');
	return positionals;
}

async function measure(paths: string[]): Promise<number> {
	const texts: string[] = [];
	for (const input of await pathsToInputs(paths)) texts.push(await readFile(input.name, 'utf8'));
	const cables = texts.flatMap((text) => readCables(text).map((reading) => reading.cable));
	const raw = texts.join('\n');
	const offTopic = raw.replace(/cluster|submunition|bomblet|oslo|ccw|ccm|dublin|wellington/gi, 'another');
	const line = (what: string, characters: number, seconds: number): void => { process.stdout.write(`${what.padEnd(44)}${(characters / 1048576 / seconds).toFixed(1).padStart(8)} MB/s\n`); };
	const rounds = Math.max(1, Math.round(2_000_000 / raw.length));
	line('gate on raw text off the topic', offTopic.length * rounds, medianSeconds(ROUNDS, () => { for (let i = 0; i < rounds; i++) isOnTopic(offTopic, CLUSTER_MUNITIONS); }));
	line('extraction of read cables', sizeOf(cables), medianSeconds(ROUNDS, () => { for (const cable of cables) extractStances(cable, CLUSTER_MUNITIONS); }));
	const [longest] = [...cables].sort((a, b) => b.paragraphs.length - a.paragraphs.length);
	if (longest) for (const times of [1, 4, 16]) line(`  one cable of ${longest.paragraphs.length * times} paragraphs`, sizeOf([longest]) * times, medianSeconds(ROUNDS, () => { extractStances(repeated(longest, times), CLUSTER_MUNITIONS); }));
	return 0;
}

const sizeOf = (cables: readonly Cable[]): number => cables.reduce((sum, cable) => sum + cable.paragraphs.reduce((inner, paragraph) => inner + paragraph.clean.text.length, 0), 0);

function repeated(cable: Cable, times: number): Cable {
	return { ...cable, paragraphs: Array.from({ length: times }, (_, n) => cable.paragraphs.map((paragraph) => ({ ...paragraph, key: paragraph.key === null ? null : paragraph.key + n * 1000 }))).flat() };
}
