import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test.each([
	[counted(1, 'cable'), '1 cable'],
	[counted(0, 'cable'), '0 cables'],
	[counted(1200, 'reply', 'replies'), '1,200 replies']
])('%s', (text, expected) => {
	expect(text).toBe(expected);
});
