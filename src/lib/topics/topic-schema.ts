import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is not an id: small letters, digits and hyphens only');
const patterns = z.array(z.string().min(1, 'is empty'));
const month = z.string().regex(/^\d{4}-\d{2}$/, 'is not a month like 2008-06').nullable();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day like 2008-05-30');
const byName = z.record(z.string(), patterns);

const phrases = z.strictObject({
	objects: patterns, opposites: patterns, cares: patterns, problems: patterns, harms: patterns, affirmed: patterns, leaning: patterns, undecided: patterns, doubted: patterns, rejected: patterns,
	declined: patterns, owned: patterns, era: z.strictObject({ from: month, until: month, objects: patterns, affirmed: patterns })
}).partial();

/** The shape of a topic file. What one part says of another is checked by `#lib/stances/check-topic.ts`. */
export const TOPIC_SCHEMA = z.strictObject({
	id, name: z.string().min(1, 'is empty'),
	groups: z.array(z.strictObject({ id, name: z.string().min(1, 'is empty') })).min(1, 'has no group'),
	propositions: z.array(z.strictObject({
		id, group: id, direction: z.union([z.literal(1), z.literal(0), z.literal(-1)], 'is not 1, 0 or -1'), statement: z.string().min(1, 'is empty'), name: z.string().min(1, 'is empty'), object: z.string().min(1, 'is empty'), borderlines: z.array(z.string())
	})).min(1, 'has no proposition'),
	meetings: z.array(z.strictObject({ id, start: day, end: day, place: z.string().nullable(), track: z.string(), name: z.string(), note: z.string().nullable() })),
	gate: patterns.min(1, 'has no word: every cable would be read'), signs: patterns, weakSigns: patterns, elsewhere: patterns.optional(), aboutness: z.record(z.string(), z.number()), classes: byName, anchors: byName, phrases: z.record(id, phrases),
	acts: z.array(id), aboutOthers: z.array(id), alignment: id
});
