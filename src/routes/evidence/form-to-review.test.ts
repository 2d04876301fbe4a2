import { expect, test } from 'vitest';
import type { StanceRecord } from '#lib/server/queries/stance-record.ts';
import { formToReview } from './form-to-review.ts';

const record: Pick<StanceRecord, 'asRead' | 'topic'> = {
	topic: 'cluster-munitions', asRead: { holder: 'JP', proposition: 'ccw-venue', stance: 'supports', basis: 'stated', certainty: 'certain', heldOn: null }
};
const slots = { decision: 'corrected', seen: '', holder: 'Japan', proposition: 'ccw-venue', stance: 'supports', basis: 'stated', certainty: 'certain', heldOn: '' };

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

test.each([
	['nothing', {}, {}],
	['the stance', { stance: 'opposes' }, { stance: 'opposes' }],
	['the holder, by name', { holder: 'NGOs in Japan' }, { holder: 'NGO:JP' }],
	['a month', { heldOn: '2007-02' }, { heldOn: '2007-02' }],
	['two slots', { basis: 'reported', certainty: 'possible' }, { basis: 'reported', certainty: 'possible' }]
])('a correction of %s', (_name, fields, changes) => {
	expect(formToReview(form({ ...slots, ...fields }), record)).toEqual({ decision: 'corrected', changes, reason: null, seen: null });
});

test.each([
	['holder', 'Atlantis', '“Atlantis” is no holder that is known.'], ['proposition', 'weather', '“weather” is no proposition.'], ['stance', '', '“” is no stance.'],
	['heldOn', '2007-02-30', '“2007-02-30” is no date.'], ['heldOn', 'spring', '“spring” is no date.'], ['decision', 'maybe', '“maybe” is no decision.'], ['seen', 'x', '“x” is no number of a decision.']
])('%s “%s” is refused', (slot, value, message) => {
	expect(() => formToReview(form({ ...slots, [slot]: value }), record)).toThrow(message);
});

test('an acceptance changes no slot and names the decision that was seen', () => {
	expect(formToReview(form({ decision: 'accepted', seen: '7', reason: ' ' }), record)).toEqual({ decision: 'accepted', changes: {}, reason: null, seen: 7 });
});
