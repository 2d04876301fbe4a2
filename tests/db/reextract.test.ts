import { expect, test, vi } from 'vitest';
import type { Cable } from '#lib/cables/cable.ts';
import type { WriteDb } from '#lib/server/db/client.ts';
import { log } from '#lib/server/log.ts';
import { cableByReference } from '#lib/server/queries/cable-by-reference.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import type { Found } from '#lib/server/store/put-records.ts';
import { importCables } from '#lib/server/use-cases/import-cables.ts';
import type { Engine } from '#lib/server/use-cases/put-current-reading.ts';
import { reextract, staleCables } from '#lib/server/use-cases/reextract.ts';
import { reviewStance } from '#lib/server/use-cases/review-stance.ts';
import { cableText } from './cable-text.ts';
import { madeUpStance } from './made-up-reading.ts';
import { temporaryDatabase } from './temporary-database.ts';

const topic = 'cluster-munitions';
const FINLAND = 'Finland may join later.';
const paragraphs = ['Japan supports the CCW.', FINLAND];

/** Rules that find the given words in a cable, each under the name of its holder. */
const engine = (version: string, words: Readonly<Record<string, string>>): Engine => ({
	name: 'made-up', version,
	extract: (cable: Cable): Found[] => {
		const stances = Object.entries(words).flatMap(([holder, quote]) => cable.paragraphs.flatMap(({ key, clean }) => {
			const start = clean.text.indexOf(quote);
			const place = { paragraph: key!, quote, span: { start, end: start + quote.length } };
			return start < 0 ? [] : [madeUpStance({ raw: '', cable, issues: [] }, { ...place, id: `${holder}-1`, holder, confidence: 0.5 })];
		}));
		return [{ topic, stances, actions: [] }];
	}
});
const BOTH = engine('1', { JP: 'Japan supports the CCW.', FI: FINLAND });
const JAPAN_ONLY = engine('2', { JP: 'Japan supports the CCW.' });

async function put(db: WriteDb, text: string): Promise<void> {
	const open = async function* () { yield new TextEncoder().encode(text); };
	await importCables(db, [{ name: 'a.txt', open }], { collection: 'mine', source: null, retrievedOn: null, startedFrom: 'command' });
}

async function database(): Promise<WriteDb> {
	const { db } = temporaryDatabase();
	await put(db, cableText({ paragraphs }));
	reextract(db, true, () => {}, BOTH);
	return db;
}

const review = (db: WriteDb, stanceId: string, decision: 'accepted' | 'withdrawn' | 'restored') => reviewStance(db, { collection: 'mine', stanceId, decision, by: 'A. Reader' });
const found = (db: WriteDb): unknown[] => evidence(db, { topic }).map((item) => [item.id, item.review]);

test('newer rules keep the decision on a record that they find again, and the record that they do not', async () => {
	const db = await database();
	review(db, 'JP-1', 'accepted');
	review(db, 'FI-1', 'accepted');
	expect(staleCables(db, JAPAN_ONLY)).toBe(1);
	expect(reextract(db, false, () => {}, JAPAN_ONLY)).toBe(1);
	expect(staleCables(db, JAPAN_ONLY)).toBe(0);
	expect(found(db)).toEqual([['JP-1', 'accepted'], ['FI-1', 'accepted']]);
	expect(cableByReference(db, '07TOKYO9001')!.stances.map((stance) => stance.engine)).toEqual(['made-up 2', 'made-up 1']);
	// Rules that go back and forth make no difference, and with the decision goes what only it held.
	reextract(db, true, () => {}, BOTH);
	reextract(db, true, () => {}, JAPAN_ONLY);
	expect(found(db)).toEqual([['JP-1', 'accepted'], ['FI-1', 'accepted']]);
	review(db, 'FI-1', 'withdrawn');
	expect(found(db)).toEqual([['JP-1', 'accepted']]);
	// An undo that leaves an earlier decision standing, and one undone, keep it through newer rules as well.
	review(db, 'FI-1', 'restored');
	review(db, 'FI-1', 'accepted');
	review(db, 'FI-1', 'withdrawn');
	reextract(db, true, () => {}, JAPAN_ONLY);
	expect(found(db)).toEqual([['JP-1', 'accepted'], ['FI-1', 'accepted']]);
});

test('a record without a decision goes when newer rules do not find it', async () => {
	const db = await database();
	reextract(db, false, () => {}, JAPAN_ONLY);
	expect(found(db)).toEqual([['JP-1', 'unreviewed']]);
});

test('a decided record follows its words into another version of the cable', async () => {
	const db = await database();
	review(db, 'FI-1', 'accepted');
	await put(db, cableText({ paragraphs: ['Summary.', ...paragraphs] }));
	reextract(db, true, () => {}, JAPAN_ONLY);
	const cable = cableByReference(db, '07TOKYO9001')!;
	const stance = cable.stances.find(({ id }) => id === 'FI-1')!;
	expect(stance).toMatchObject({ paragraph: 3, review: 'accepted', span: { start: 0, end: FINLAND.length } });
	expect(cable.paragraphs.find(({ key }) => key === stance.paragraph)!.clean.text.slice(stance.span.start, stance.span.end)).toBe(FINLAND);
});

test('rules that fail leave the cable readable, with a remark, and lose no decision', async () => {
	const db = await database();
	review(db, 'JP-1', 'accepted');
	const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
	const broken: Engine = { name: 'made-up', version: '3', extract: () => { throw new Error('a fault in a rule'); } };
	reextract(db, true, () => {}, broken);
	expect(logged).toHaveBeenCalledOnce();
	logged.mockRestore();
	expect(found(db)).toEqual([['JP-1', 'accepted']]);
	expect(cableByReference(db, '07TOKYO9001')!.issues).toContainEqual(expect.objectContaining({ code: 'not-extracted', message: expect.stringMatching(/a fault in a rule/) }));
});
