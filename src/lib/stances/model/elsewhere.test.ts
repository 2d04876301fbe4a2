import { expect, test } from 'vitest';
import { Elsewhere } from './elsewhere.ts';

test.each([
	['another passage\'s best, not its own', [['JP', 0, 0.4], ['JP', 2, 0.9], ['JP', 3, 0.7]], 2, 0.7],
	['the higher of two in one passage', [['JP', 1, 0.4], ['JP', 1, 0.6], ['JP', 1, 0.5]], 2, 0.6],
	['nothing where only the passage itself has it', [['JP', 2, 0.9], ['JP', 2, 0.8]], 2, 0],
	['nothing under another key', [['PE', 1, 0.9]], 2, 0]
] as const)('%s', (_, notes, passage, expected) => {
	const elsewhere = new Elsewhere();
	for (const [key, at, score] of notes) elsewhere.note(key, at, score);
	expect(elsewhere.best('JP', passage)).toBe(expected);
});
