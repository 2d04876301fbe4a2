import { expect, test } from 'vitest';
import type { Proposal } from '#lib/server/queries/review-queue.ts';
import { queueCounts } from './queue-counts.ts';

const proposal = (cable: string, ...rules: string[]): Proposal => ({ cable, rules }) as unknown as Proposal;

test('a rule counts once a proposal, with what people found of it, the fullest first', () => {
	const found = queueCounts([proposal('A', 'x', 'x', 'y'), proposal('A', 'y'), proposal('B', 'z')], new Map([['y', { judged: 4, right: 3 }]]));
	expect(found.rules).toEqual([{ id: 'y', count: 2, judged: 4, right: 3 }, { id: 'x', count: 1, judged: 0, right: 0 }, { id: 'z', count: 1, judged: 0, right: 0 }]);
	expect(found.cables).toEqual([{ id: 'A', count: 2 }, { id: 'B', count: 1 }]);
});

test('no more are offered than one looks through', () => {
	expect(queueCounts(Array.from({ length: 30 }, (_, at) => proposal(`C${at}`, `r${at}`)), new Map()).rules).toHaveLength(12);
});
