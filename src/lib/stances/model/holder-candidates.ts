import type { HolderMention } from '#lib/language/holders.ts';
import type { PassageAnalysis } from '../read-passages.ts';
import type { Passage, Reading } from '../steps/01-choose-passages.ts';
import type { SentenceReading } from '../steps/03-find-subjects.ts';

/** A place in a sentence that names a holder: a state, an organisation, or a person who speaks for one. */
export interface Naming {
	readonly holder: string;
	readonly start: number;
	readonly end: number;
	readonly kind: HolderMention['kind'] | 'person';
	readonly possessive: boolean;
}

/** Who may hold what a sentence says, by the rules alone: everybody named in it, told by it, or carried into it. */
export interface HolderCandidates {
	readonly namings: readonly Naming[];
	/** Holder codes in order of first appearance, those only carried last. */
	readonly holders: readonly string[];
	/** Subjects and tellers of the sentence before, in this paragraph. */
	readonly before: ReadonlySet<string>;
	/** Named earlier in the paragraph. */
	readonly earlier: ReadonlySet<string>;
	readonly carried: ReadonlySet<string>;
}

/** Lists the candidates of every sentence of a passage, in order. */
export function holderCandidates(reading: Reading, analysis: PassageAnalysis): HolderCandidates[] {
	const { passage } = analysis;
	const earlier = new Set<string>();
	const topicHolders = new Set<string>();
	let before: ReadonlySet<string> = new Set();
	const headline = reading.passages[0]?.paragraph === 0 ? reading.passages[0].holders.flatMap(({ holder }) => holder ?? []) : [];
	return analysis.sentences.map(({ sentence }, index) => {
		const namings = namingsIn(reading, passage, sentence);
		const active = new Set<string>();
		for (const { subject, source } of sentence.clauses) for (const holder of [...subject.holders, ...(source?.holders ?? [])]) active.add(holder);
		const carried = new Set(sentence.carried?.holders ?? []);
		const holders = new Set<string>(namings.map(({ holder }) => holder));
		for (const holder of active) holders.add(holder);
		for (const holder of carried) holders.add(holder);
		for (const holder of before) holders.add(holder);
		for (const holder of earlier) holders.add(holder);
		if (reading.host) holders.add(reading.host);
		holders.add('US');
		if (passage.paragraph !== 0 && !reading.host) for (const holder of headline) holders.add(holder);
		const result: HolderCandidates = { namings, holders: [...holders], before: new Set(before), earlier: new Set(earlier), carried };
		for (const { holder } of namings) {
			earlier.add(holder);
			if (index === 0) topicHolders.add(holder);
		}
		before = new Set([...active, ...namings.map(({ holder }) => holder)]);
		return result;
	});
}

function namingsIn(reading: Reading, passage: Passage, sentence: SentenceReading): Naming[] {
	const namings: Naming[] = [];
	const covered = new Set<number>();
	for (const mention of passage.holders) {
		if (mention.start < sentence.start || mention.start >= sentence.end || !mention.holder) continue;
		namings.push({ holder: mention.holder, start: mention.start, end: mention.end, kind: mention.kind, possessive: mention.possessive });
		for (let i = mention.start; i < mention.end; i++) covered.add(i);
	}
	for (let i = sentence.start; i < sentence.end; i++) {
		const token = passage.tokens[i]!;
		if (covered.has(i) || token.kind !== 'word' || !token.capital) continue;
		const person = reading.people.get(token.lower);
		if (!person?.holder) continue;
		const last = namings.at(-1);
		if (last?.kind === 'person' && last.end === i && last.holder === person.holder) namings[namings.length - 1] = { ...last, end: i + 1 };
		else namings.push({ holder: person.holder, start: i, end: i + 1, kind: 'person', possessive: passage.tokens[i + 1]?.kind === 'possessive' });
	}
	return namings.sort((a, b) => a.start - b.start);
}
