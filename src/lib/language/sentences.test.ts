import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const sentencesOf = (text: string): string[] => {
	const tokens = tokenize(text);
	return splitSentences(tokens).map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end));
};

test.each<[text: string, sentences: string[]]>([
	['Japan will wait. Norway will not.', ['Japan will wait.', 'Norway will not.']],
	['Mr. Han spoke to the U.S. delegation. He left.', ['Mr. Han spoke to the U.S. delegation.', 'He left.']],
	['He agreed with the U.S. The minister did not.', ['He agreed with the U.S.', 'The minister did not.']],
	['"We will sign." He smiled.', ['We will sign.', 'He smiled.']],
	['See para. 8 of the text.', ['See para. 8 of the text.']],
	['Begin points: -- We share the concern. -- We oppose a ban.', ['Begin points:', '-- We share the concern.', '-- We oppose a ban.']],
	['', []]
])('%j is cut into sentences', (text, sentences) => {
	expect(sentencesOf(text)).toEqual(sentences);
});
