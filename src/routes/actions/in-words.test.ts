import { expect, test } from 'vitest';
import type { FollowUpEvent } from '#lib/actions/follow-up.ts';
import { eventInWords, standingInWords } from './in-words.ts';

const NONE = { overdue: false, dueSoon: false, waitingDays: null };

test.each([
	[{ status: 'open', computed: { ...NONE, overdue: true, waitingDays: 1 } }, 'overdue, waiting 1 day'], [{ status: 'open', computed: { ...NONE, dueSoon: true, waitingDays: 29 } }, 'due soon, waiting 29 days'],
	[{ status: 'open', computed: NONE }, 'open'], [{ status: 'not-actionable', computed: NONE }, 'not actionable']
] as const)('%j → %s', (item, words) => {
	expect(standingInWords(item)).toBe(words);
});

test.each([
	[{ kind: 'corrected', reason: 'r', changes: { asked: ['OSLO', 'JP'], deadline: null, kind: 'us-promises' } }, 'corrected asked to “OSLO, JP”, deadline to “none”, kind to “United States promises”'],
	[{ kind: 'status-changed', status: 'answered', reason: null, onDay: '2007-05-14' }, 'marked it answered from 14 May 2007'], [{ kind: 'deadline-moved', onDay: null, reason: 'r' }, 'lifted the deadline']
] as const)('%j → %s', (act, words) => {
	expect(eventInWords({ id: 1, by: 'A', at: '2026-11-24T00:00:00Z', ...act } as FollowUpEvent)).toBe(words);
});
