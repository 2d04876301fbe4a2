import { expect, test } from 'vitest';
import { whoInWords } from './who-in-words.ts';

test.each([
	[{ kind: 'post-asks-department', asker: 'TOKYO', asked: ['STATE'] }, 'Embassy Tokyo asks the Department'],
	[{ kind: 'department-asks-post', asker: 'STATE', asked: ['TOKYO', 'ROME', 'OSLO'] }, 'The Department asks Embassy Tokyo, Embassy Rome and Embassy Oslo'],
	[{ kind: 'host-asks-us', asker: 'NL', asked: ['US'] }, 'The Netherlands asks the United States'],
	[{ kind: 'host-promises', asker: 'TOKYO', asked: ['JP'] }, 'Japan promises Embassy Tokyo'], [{ kind: 'us-promises', asker: 'US', asked: ['JP'] }, 'The United States promises Japan']
] as const)('%j → %s', (item, words) => {
	expect(whoInWords(item)).toBe(words);
});
