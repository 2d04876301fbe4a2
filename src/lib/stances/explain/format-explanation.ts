import type { Topic } from '#lib/topics/topic.ts';
import type { ExplainedSentence } from './explain-cable.ts';
import { clauseInWords, mentionInWords, outcomeInWords, readingInWords, reasonsInWords, voiceInWords } from './explain-words.ts';

const KINDS = { holder: 'who', topic: 'what', stance: 'how' } as const;

/** An explanation as lines for the terminal. Sentences in which nothing of the topic was found are left out. */
export function formatExplanation(sentences: readonly ExplainedSentence[], { propositions }: Topic): string {
	const nameOf = (id: string): string => propositions.find((proposition) => proposition.id === id)?.name ?? id;
	return sentences.filter(({ mentions, candidates }) => candidates.length > 0 || mentions.some(({ kind }) => kind === 'topic')).flatMap((sentence) => [
		`¶${sentence.paragraph} ${sentence.text}`,
		`   ${voiceInWords(sentence)}`,
		...sentence.clauses.map((clause) => `   clause  ${clauseInWords(clause)}: ${clause.text}`),
		...sentence.mentions.map((mention) => `   ${KINDS[mention.kind].padEnd(7)} ${mention.text}  ${mentionInWords(mention, nameOf)} [${mention.rule}]`),
		...sentence.readings.map((reading) => `   rules   ${reading.holder} ${reading.stance} ${reading.proposition} (${reading.basis}, ${reading.certainty}): ${readingInWords(reading)} [${reading.rules.join(' < ')}]`),
		...sentence.candidates.map((candidate) => `   weights ${candidate.holder} ${candidate.stance ?? '?'} ${candidate.proposition}: ${[`${outcomeInWords(candidate)}.`, ...reasonsInWords(candidate)].join(' ')}`),
		''
	]).join('\n');
}
