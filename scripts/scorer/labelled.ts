import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCables } from '#lib/cables/read-cable.ts';
import { choosePassages, type Reading } from '#lib/stances/steps/01-choose-passages.ts';
import { viewSentences, type SentenceView } from '#lib/stances/model/sentence-view.ts';
import { readPassages, type PassageAnalysis } from '#lib/stances/read-passages.ts';
import type { Basis, StanceValue } from '#lib/stances/stance.ts';
import type { Topic } from '#lib/topics/topic.ts';

/** A record as the labels give it. */
export interface Label {
	readonly paragraph: number;
	readonly holder: string;
	readonly proposition: string;
	readonly stance: StanceValue;
	readonly basis: Basis;
	readonly quote: string;
	readonly optional?: boolean;
}

export interface LabelledSentence {
	readonly cable: string;
	readonly set: string;
	readonly view: SentenceView;
	/** Records that the sentence shows. */
	readonly here: readonly Label[];
	/** Records of its paragraph. */
	readonly around: readonly Label[];
}

export interface LabelledCable {
	readonly cable: string;
	readonly set: string;
	readonly labels: readonly Label[];
	readonly sentences: readonly LabelledSentence[];
	readonly reading: Reading | null;
	readonly passages: readonly PassageAnalysis[];
}

const DEMONSTRATION = new URL('../../demonstration/', import.meta.url).pathname;

/** Reads the labelled cables of some directories in the order of their names: `REF.json`, its text beside it or in the demonstration corpus. */
export function readLabelled(directories: readonly string[], topic: Topic): LabelledCable[] {
	return directories.flatMap((directory) => readdirSync(directory).filter((name) => name.endsWith('.json')).sort().map((name) => readOne(directory, name, topic)));
}

function textOf(directory: string, name: string): string {
	const beside = join(directory, name);
	return readFileSync(existsSync(beside) ? beside : join(DEMONSTRATION, name), 'utf8');
}

function readOne(directory: string, name: string, topic: Topic): LabelledCable {
	const { cable, stances } = JSON.parse(readFileSync(join(directory, name), 'utf8')) as { cable: string; stances: Label[] };
	const set = directory.split('/').at(-1)!;
	const raw = textOf(directory, name.replace(/json$/, 'txt'));
	const reading = choosePassages(readCables(raw, null)[0]!.cable, topic);
	const passages = reading ? readPassages(reading) : [];
	const sentences = reading ? passages.flatMap((analysis) => {
		const around = stances.filter((label) => label.paragraph === analysis.passage.paragraph);
		return viewSentences(reading, analysis).map((view): LabelledSentence => ({ cable, set, view, around, here: around.filter((label) => shows(view, label)) }));
	}) : [];
	return { cable, set, labels: stances, sentences, reading, passages };
}

function shows({ passage, analysis }: SentenceView, { quote }: Label): boolean {
	const { start, end } = analysis.sentence;
	if (end <= start) return false;
	const at = passage.text.indexOf(quote);
	return at >= 0 && at < passage.tokens[end - 1]!.end && at + quote.length > passage.tokens[start]!.start;
}
