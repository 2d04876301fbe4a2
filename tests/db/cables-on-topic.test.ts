import { expect, test } from 'vitest';
import { cablesOnTopicOfCountry, cablesOnTopicOfPost, countCablesOnTopic, daysOnTopic, gateQuery } from '#lib/server/queries/cables-on-topic.ts';
import { madeUpReading, madeUpStance } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const topic = { id: 'cluster-munitions', gate: ['cluster mun', 'ccw + oslo'] };

function database() {
	const { db } = temporaryDatabase();
	const first = madeUpReading(['Japan thinks of cluster munitions as necessary.'], { reference: '07TOKYO9001' });
	putMadeUpCable(db, first, { stances: [madeUpStance(first), madeUpStance(first, { id: 'fi', holder: 'FI' })] });
	putMadeUpCable(db, madeUpReading(['The CCW and Oslo came up in passing.'], { reference: '07TOKYO9002', sent: { value: '2007-06-01', precision: 'day', from: 'dtg' } }));
	putMadeUpCable(db, madeUpReading(['Oslo is cold in winter.'], { reference: '07TOKYO9003', subject: null }));
	return db;
}

const references = (rows: readonly { reference: string }[]): string[] => rows.map(({ reference }) => reference);

test('the gate becomes a full-text query that cannot break', () => {
	expect(gateQuery(topic.gate)).toBe('"cluster mun"* OR ("ccw"* AND "oslo"*)');
	expect(gateQuery(['a "quoted" bomb-let'])).toBe('"a quoted bomb let"*');
});

test('what mentions the subject is counted, with or without a view', () => {
	const db = database();
	expect(cablesOnTopicOfCountry(db, 'JP', { topic }).map(({ reference, stances }) => [reference, stances])).toEqual([['07TOKYO9002', 0], ['07TOKYO9001', 1]]);
	expect(references(cablesOnTopicOfCountry(db, 'FI', { topic }))).toEqual(['07TOKYO9001']);
	expect(cablesOnTopicOfCountry(db, 'SE', { topic })).toEqual([]);
	// The post stands in Japan and JA is its country TAG: one cable, counted once.
	expect([...countCablesOnTopic(db, { topic })]).toEqual([['JP', 2], ['FI', 1]]);
	expect(countCablesOnTopic(db, { topic, until: '2007-03-04' })).toEqual(new Map());
	expect(countCablesOnTopic(db, { topic, collections: ['sample'] })).toEqual(new Map());
	expect([...daysOnTopic(db, { topic })]).toEqual([['JP', ['2007-03-05', '2007-06-01']], ['FI', ['2007-03-05']]]);
});

test('until a day, in a collection, of a post', () => {
	const db = database();
	expect(references(cablesOnTopicOfCountry(db, 'JP', { topic, until: '2007-05-31' }))).toEqual(['07TOKYO9001']);
	expect(cablesOnTopicOfCountry(db, 'JP', { topic, collections: ['sample'] })).toEqual([]);
	expect(cablesOnTopicOfPost(db, 'TOKYO', { topic }).map(({ stances }) => stances)).toEqual([0, 2]);
	expect(cablesOnTopicOfPost(db, 'OSLO', { topic })).toEqual([]);
});
