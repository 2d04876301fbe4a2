import { expect, test } from 'vitest';
import { cablesOnSubject, daysOnSubject } from '#lib/server/queries/cables-on-subject.ts';
import { madeUpReading, madeUpStance } from './made-up-reading.ts';
import { putMadeUpCable } from './put-made-up-cable.ts';
import { temporaryDatabase } from './temporary-database.ts';

const words = ['cluster mun', 'submunition'];
const countries = ['JP', 'FI', 'NO'];

test('a cable on the subject counts for its host, its country TAGS and whose stance it records', () => {
	const { db } = temporaryDatabase();
	const onSubject = madeUpReading(['Officials spoke of cluster munitions.', 'Submunitions came up again.']);
	putMadeUpCable(db, onSubject, { stances: [madeUpStance(onSubject, { holder: 'FI' })] });
	putMadeUpCable(db, madeUpReading(['Rice was discussed.'], { reference: '07TOKYO9002', subject: { text: 'JAPAN ON RICE', segments: [{ clean: 0, raw: 0, length: 13 }] } }));
	const counts = (filter: object = {}): Record<string, number> => Object.fromEntries(cablesOnSubject(db, { words, countries, ...filter }));
	// The post of the made-up cable stands in Japan, and JA is its country TAG: one cable, counted once.
	expect(counts()).toEqual({ JP: 1, FI: 1, NO: 0 });
	expect(daysOnSubject(db, { words, countries }).get('JP')).toEqual(['2007-03-05']);
	expect(counts({ until: '2007-03-04' })).toEqual({ JP: 0, FI: 0, NO: 0 });
	expect(counts({ collections: ['sample'] })).toEqual({ JP: 0, FI: 0, NO: 0 });
	expect(counts({ words: ['rice'] })).toEqual({ JP: 1, FI: 0, NO: 0 });
});
