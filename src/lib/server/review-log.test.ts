import { expect, test } from 'vitest';
import type { Decision } from './db/schema/index.ts';
import { reviewLog } from './review-log.ts';

const WORDS: Readonly<Record<string, Decision>> = { a: 'accepted', c: 'corrected', r: 'rejected', u: 'withdrawn', U: 'restored' };
const log = (keys: string) => reviewLog([...keys].map((key, id) => ({ id, decision: WORDS[key]! })));

test.each<[string, keys: string, standing: Decision | null, beneath: Decision | null, undone: Decision | null]>([
	['nothing decided', '', null, null, null],
	['one decision', 'a', 'accepted', null, null],
	['the newest counts', 'ac', 'corrected', 'accepted', null],
	['an undo returns to the decision before', 'acu', 'accepted', null, 'corrected'],
	['an undo of the only decision', 'au', null, null, 'accepted'],
	['several undone in a row', 'acruu', 'accepted', null, 'corrected'],
	['all of them', 'acuu', null, null, 'accepted'],
	['an undo undone', 'acuU', 'corrected', 'accepted', null],
	['two undone, one restored', 'acruuU', 'corrected', 'accepted', 'rejected'],
	['two undone, both restored', 'acruuUU', 'rejected', 'corrected', null],
	['a new decision after an undo ends what could be restored', 'acur', 'rejected', 'accepted', null],
	['and its undo returns to what stood then', 'acuru', 'accepted', null, 'rejected'],
	['nothing to undo', 'uua', 'accepted', null, null],
	['nothing to restore', 'aU', 'accepted', null, null]
])('%s: %s', (_name, keys, standing, beneath, undone) => {
	const found = log(keys);
	expect([found.standing?.decision ?? null, found.beneath?.decision ?? null, found.undone?.decision ?? null]).toEqual([standing, beneath, undone]);
});

test('of two corrections the undo returns to the first, not to its like', () => {
	expect(log('ccu').standing?.id).toBe(0);
	expect(log('ccuU').kept.map(({ id }) => id)).toEqual([0, 1]);
});
