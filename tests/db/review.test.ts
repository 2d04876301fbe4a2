import { expect, test } from 'vitest';
import { Conflict } from '#lib/server/errors.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { recentDecisions } from '#lib/server/queries/recent-decisions.ts';
import { reviewQueue } from '#lib/server/queries/review-queue.ts';
import { rulePrecision } from '#lib/server/queries/rule-precision.ts';
import { stanceRecord } from '#lib/server/queries/stance-record.ts';
import { acceptProposals } from '#lib/server/use-cases/accept-proposals.ts';
import { reviewStance } from '#lib/server/use-cases/review-stance.ts';
import { madeUpReading, madeUpStance } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const topic = 'cluster-munitions';
const reading = madeUpReading(['Japan supports the CCW. Finland may join later.']);
const firm = madeUpStance(reading, { id: 'jp', quote: 'Japan supports the CCW.', rules: ['plain'] });
const proposal = madeUpStance(reading, { id: 'fi', holder: 'FI', quote: 'Finland may join later.', span: { start: 24, end: 47 }, confidence: 0.8, rules: ['plain', 'later'] });
const other = madeUpStance(reading, { id: 'se', holder: 'SE', quote: 'Finland may join later.', span: { start: 24, end: 47 }, confidence: 0.6, rules: ['later'] });
const by = 'A. Reader';

function database() {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, reading, { stances: [firm, proposal, other] });
	return db;
}

test('a record comes with its paragraph, what it was read as, and every decision', () => {
	const db = database();
	reviewStance(db, { collection: 'mine', stanceId: 'fi', decision: 'corrected', changes: { holder: 'NO' }, reason: 'of Norway', by });
	const record = stanceRecord(db, 'fi');
	expect(record).toMatchObject({
		evidence: { holder: 'NO', review: 'corrected' }, asRead: { holder: 'FI' }, rules: ['plain', 'later'], collection: { id: 'mine' },
		history: [{ decision: 'corrected', changes: { holder: 'NO' }, reason: 'of Norway', by }]
	});
	expect(record?.text.slice(record.span.start, record.span.end)).toBe('Finland may join later.');
	expect(stanceRecord(db, 'fi', 'sample')).toBeNull();
	expect(stanceRecord(db, 'none')).toBeNull();
});

test('the queue holds proposals that nobody decided on, and narrows', () => {
	const db = database();
	const ids = (filter: object = {}): string[] => reviewQueue(db, { topic, ...filter }).map(({ id }) => id);
	expect(ids()).toEqual(['fi', 'se']);
	expect(ids({ holder: 'SE' })).toEqual(['se']);
	expect(ids({ rule: 'plain' })).toEqual(['fi']);
	expect(ids({ cable: '07OSLO1' })).toEqual([]);
	reviewStance(db, { collection: 'mine', stanceId: 'fi', decision: 'rejected', reason: 'no', by });
	expect(ids()).toEqual(['se']);
	reviewStance(db, { collection: 'mine', stanceId: 'fi', decision: 'withdrawn', by });
	expect(ids()).toEqual(['fi', 'se']);
});

test('proposals of a rule are accepted together, all or, when their number has changed, none', () => {
	const db = database();
	expect(() => acceptProposals(db, { topic, rule: 'later' }, 3, by)).toThrow(Conflict);
	expect(reviewQueue(db, { topic })).toHaveLength(2);
	expect(() => acceptProposals(db, { topic }, 2, by)).toThrow('Name the rule or the cable');
	expect(acceptProposals(db, { topic, rule: 'later' }, 2, by)).toBe(2);
	expect(evidence(db, { topic }).map(({ firm: isFirm }) => isFirm)).toEqual([true, true, true]);
	expect(stanceRecord(db, 'se')?.history).toMatchObject([{ decision: 'accepted', reason: 'accepted with the rule later' }]);
});

test('a rule is as precise as people found it; what was withdrawn does not count', () => {
	const db = database();
	const decide = (stanceId: string, decision: 'accepted' | 'rejected' | 'withdrawn') => reviewStance(db, { collection: 'mine', stanceId, decision, reason: 'so', by });
	decide('jp', 'accepted');
	decide('fi', 'rejected');
	decide('se', 'accepted');
	decide('se', 'withdrawn');
	expect([...rulePrecision(db)]).toEqual([['plain', { judged: 2, right: 1 }], ['later', { judged: 1, right: 0 }]]);
});

test('an undo returns to the decision before, and each of several to the one before that', () => {
	const db = database();
	const decide = (decision: 'accepted' | 'corrected' | 'rejected' | 'withdrawn' | 'restored', changes = {}) => reviewStance(db, { collection: 'mine', stanceId: 'fi', decision, changes, reason: 'so', by });
	const state = (): unknown[] => [stanceRecord(db, 'fi')?.evidence.review, stanceRecord(db, 'fi')?.evidence.holder, evidence(db, { topic, holders: ['FI', 'NO'] }).length, reviewQueue(db, { topic }).length];
	decide('accepted');
	decide('corrected', { holder: 'NO' });
	decide('rejected');
	expect(state()).toEqual(['rejected', 'FI', 0, 1]);
	decide('withdrawn');
	expect(state()).toEqual(['corrected', 'NO', 1, 1]);
	decide('withdrawn');
	expect(state()).toEqual(['accepted', 'FI', 1, 1]);
	decide('restored');
	expect(state()).toEqual(['corrected', 'NO', 1, 1]);
	decide('withdrawn');
	decide('withdrawn');
	expect(state()).toEqual(['unreviewed', 'FI', 1, 2]);
	expect(() => decide('withdrawn')).toThrow('nothing to undo');
	expect(stanceRecord(db, 'fi')?.history.map(({ decision }) => decision)).toEqual(['accepted', 'corrected', 'rejected', 'withdrawn', 'withdrawn', 'restored', 'withdrawn', 'withdrawn']);
	decide('rejected');
	expect(() => decide('restored')).toThrow('nothing to restore');
	expect([...rulePrecision(db)]).toEqual([['plain', { judged: 1, right: 0 }], ['later', { judged: 1, right: 0 }]]);
});

test('what was decided last comes first, each record once and as it counts now', () => {
	const db = database();
	const decide = (stanceId: string, decision: 'accepted' | 'withdrawn') => reviewStance(db, { collection: 'mine', stanceId, decision, by });
	decide('fi', 'accepted');
	decide('se', 'accepted');
	decide('fi', 'withdrawn');
	const found = (limit: number): unknown[] => recentDecisions(db, topic, limit).map((row) => [row.evidence.id, row.decision, row.evidence.review]);
	expect(found(8)).toEqual([['fi', 'withdrawn', 'unreviewed'], ['se', 'accepted', 'accepted']]);
	expect(found(1)).toHaveLength(1);
	expect(recentDecisions(db, 'another', 8)).toEqual([]);
});
