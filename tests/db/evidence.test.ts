import { expect, test } from 'vitest';
import { collections as collectionTable } from '#lib/server/db/schema/index.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { holdersWithEvidence } from '#lib/server/queries/holders-with-evidence.ts';
import { reviewStance } from '#lib/server/use-cases/review-stance.ts';
import { madeUpReading, madeUpStance } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const topic = 'cluster-munitions';
const reading = madeUpReading(['Japan supports the CCW. Finland may join later.']);
const japan = madeUpStance(reading, { id: 'jp', quote: 'Japan supports the CCW.' });
const finland = madeUpStance(reading, {
	id: 'fi', holder: 'FI', quote: 'Finland may join later.', basis: 'reported', firstHand: false, confidence: 0.8, heldOn: '2007-01'
});

function database() {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, reading, { stances: [japan, finland] });
	return db;
}

test('a stance comes back as evidence, dated by its cable or by what the source says', () => {
	const [first, second] = evidence(database(), { topic });
	expect(first).toEqual({
		id: 'fi', cable: '07TOKYO9001', collection: 'mine', origin: 'TOKYO', paragraph: 1, holder: 'FI', proposition: 'ccw-venue', stance: 'supports',
		basis: 'reported', certainty: 'certain', firstHand: false, firm: false, confidence: 0.8, review: 'unreviewed', heldOn: '2007-01-01',
		heldOnAsKnown: '2007-01', quote: 'Finland may join later.', speaker: 'Tamagawa, MOFA', chain: ['Embassy Tokyo', 'Tamagawa, MOFA'], mark: 'C'
	});
	expect(second).toMatchObject({ id: 'jp', heldOn: '2007-03-05', heldOnAsKnown: '2007-03-05', firm: true });
});

test('a mark printed in small letters is the same mark', () => {
	const { db } = temporaryDatabase();
	putMadeUpCable(db, reading, { stances: [japan, finland].map((stance) => ({ ...stance, mark: stance === japan ? 'c/nf' : null })) });
	expect(evidence(db, { topic }).map(({ mark }) => mark)).toEqual([null, 'C/NF']);
});

test('filters narrow by holder, proposition, collection and day', () => {
	const db = database();
	const ids = (filter: object): string[] => evidence(db, { topic, ...filter }).map((item) => item.id);
	expect(ids({ holders: ['JP'] })).toEqual(['jp']);
	expect(ids({ propositions: ['total-ban'] })).toEqual([]);
	expect(ids({ collections: ['sample'] })).toEqual([]);
	expect(ids({ collections: [] })).toEqual(['fi', 'jp']);
	// What Finland held in January was told in a cable of March: before that nobody could have known.
	expect(ids({ until: '2007-02-01' })).toEqual([]);
	expect(ids({ until: '2007-03-05' })).toEqual(['fi', 'jp']);
	expect(holdersWithEvidence(db, { topic }).map((row) => [row.holder, row.quotes])).toEqual([['FI', 1], ['JP', 1]]);
});

test('a decision is applied, and its withdrawal undoes it', () => {
	const db = database();
	const review = { collection: 'mine', by: 'A. Reader' };
	reviewStance(db, { ...review, stanceId: 'fi', decision: 'rejected', reason: 'hearsay of hearsay' });
	expect(evidence(db, { topic }).map((item) => item.id)).toEqual(['jp']);
	expect(evidence(db, { topic, includeRejected: true })[0]).toMatchObject({ id: 'fi', review: 'rejected', firm: false });
	reviewStance(db, { ...review, stanceId: 'fi', decision: 'withdrawn' });
	expect(evidence(db, { topic })[0]).toMatchObject({ id: 'fi', review: 'unreviewed' });
	reviewStance(db, { ...review, stanceId: 'fi', decision: 'accepted' });
	expect(evidence(db, { topic })[0]).toMatchObject({ id: 'fi', review: 'accepted', firm: true });
});

test('a correction is found under what it became, and no longer under what it was', () => {
	const db = database();
	const changes = { holder: 'SE', stance: 'undecided', heldOn: null } as const;
	reviewStance(db, { collection: 'mine', stanceId: 'fi', decision: 'corrected', changes, by: 'A. Reader' });
	expect(evidence(db, { topic, holders: ['FI'] })).toEqual([]);
	expect(evidence(db, { topic, holders: ['SE'] })).toEqual([
		expect.objectContaining({ id: 'fi', holder: 'SE', stance: 'undecided', basis: 'reported', heldOn: '2007-03-05', review: 'corrected', firm: true, firstHand: false })
	]);
});

test('where two collections hold the same cable, the own one alone is evidence, unless only the other is shown', () => {
	const db = database();
	db.insert(collectionTable).values({ id: 'sample', title: 'Demonstration', badge: 'sample', kind: 'sample', precedence: 9, createdAt: 'now' }).run();
	putMadeUpCable(db, reading, { stances: [{ ...japan, stance: 'opposes' }] }, 'sample');
	expect(evidence(db, { topic, holders: ['JP'] }).map((item) => [item.collection, item.stance])).toEqual([['mine', 'supports']]);
	expect(evidence(db, { topic, holders: ['JP'], collections: ['sample'] }).map((item) => item.stance)).toEqual(['opposes']);
});

test('of two own collections with the same cable one alone is evidence, so that no sentence counts twice', () => {
	const db = database();
	const { precedence } = db.select().from(collectionTable).all().find(({ id }) => id === 'mine')!;
	db.insert(collectionTable).values({ id: 'project', title: 'A project', badge: 'project', kind: 'own', precedence, createdAt: 'now' }).run();
	putMadeUpCable(db, reading, { stances: [japan, finland] }, 'project');
	expect(evidence(db, { topic }).map((item) => [item.collection, item.id])).toEqual([['mine', 'fi'], ['mine', 'jp']]);
	expect(evidence(db, { topic, collections: ['project'] }).map((item) => item.id)).toEqual(['fi', 'jp']);
});

test('refused reviews say why and leave no trace', () => {
	const db = database();
	const review = { collection: 'mine', stanceId: 'jp', by: 'A. Reader' };
	expect(() => reviewStance(db, { ...review, decision: 'rejected', reason: '  ' })).toThrow(/why the record is wrong/);
	expect(() => reviewStance(db, { ...review, decision: 'corrected' })).toThrow(/at least one slot/);
	expect(() => reviewStance(db, { ...review, decision: 'withdrawn' })).toThrow(/nothing to undo/);
	expect(() => reviewStance(db, { ...review, stanceId: 'nope', decision: 'accepted' })).toThrow(/no record nope/);
	const seen = reviewStance(db, { ...review, decision: 'accepted', seen: null });
	expect(() => reviewStance(db, { ...review, decision: 'rejected', reason: 'late', seen: null })).toThrow(/meanwhile/);
	expect(reviewStance(db, { ...review, decision: 'withdrawn', seen })).toBeGreaterThan(seen);
});
