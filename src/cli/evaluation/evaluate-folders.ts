import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractActions } from '#lib/actions/extract-actions.ts';
import { readInput } from '#lib/cables/formats/read-input.ts';
import { readCable } from '#lib/cables/read-cable.ts';
import { extractStances } from '#lib/stances/extract-stances.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { Scorer, type LabelledCable, type Result } from './score.ts';

export interface Evaluation {
	readonly result: Result;
	/** One line for each record too many or too few. */
	readonly misses: readonly string[];
	/** Labelled cables whose text was not there. */
	readonly missing: readonly string[];
}

/** Reads every labelled cable of `goldFolder` (REF.json) from `textFolder` (REF.txt) and scores what is found. Throws when a folder cannot be read. */
export async function evaluateFolders(goldFolder: string, textFolder: string): Promise<Evaluation> {
	const files = (await readdir(goldFolder)).filter((file) => file.endsWith('.json')).sort();
	const scorer = new Scorer();
	const missing: string[] = [];
	for (const file of files) {
		const gold = JSON.parse(await readFile(join(goldFolder, file), 'utf8')) as LabelledCable;
		const bytes = await readFile(join(textFolder, `${gold.cable}.txt`)).catch(() => null);
		if (!bytes) missing.push(gold.cable);
		scorer.add(gold, bytes ? await extractAll(gold.cable, bytes) : { cable: gold.cable, stances: [], actions: [] }, bytes?.toString('utf8') ?? '');
	}
	return { result: scorer.result(), misses: scorer.misses, missing };
}

async function extractAll(cable: string, bytes: Uint8Array): Promise<LabelledCable> {
	for await (const item of readInput(once(bytes), `${cable}.txt`)) {
		if (!item.ok) continue;
		const read = readCable(item.raw, item.envelope).cable;
		return { cable, stances: extractStances(read, CLUSTER_MUNITIONS), actions: extractActions(read, CLUSTER_MUNITIONS) };
	}
	return { cable, stances: [], actions: [] };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}
