import type { Cable, CableReading, CleanText } from '#lib/cables/cable.ts';
import type { Stance } from '#lib/stances/stance.ts';

const clean = (text: string): CleanText => ({ text, segments: [{ clean: 0, raw: 0, length: text.length }] });

/** A reading with the given paragraphs (numbered from 1) and, for the rest, a small Tokyo cable. */
export function madeUpReading(texts: readonly string[], fields: Partial<Cable> = {}): CableReading {
	const cable: Cable = {
		reference: '07TOKYO9001', origin: 'TOKYO', sent: { value: '2007-03-05T08:00Z', precision: 'minute', from: 'dtg' },
		dateTimeGroup: 'O 050800Z MAR 07', precedence: ['O'],
		addressees: [{ role: 'from', name: 'AMEMBASSY TOKYO', routingIndicator: null, precedence: null, serial: null }],
		classification: 'CONFIDENTIAL', captions: ['SIPDIS'], attention: [], executiveOrder: null, tags: ['PARM', 'JA'],
		subject: clean('JAPAN ON CLUSTER MUNITIONS'), references: [], classifiedBy: null,
		paragraphs: texts.map((text, index) => ({
			ordinal: index + 1, number: index + 1, key: index + 1, mark: 'C', kind: 'body', clean: clean(text), passages: [],
			span: { start: 0, end: text.length }
		})),
		signer: 'DONOVAN', isPartialExtract: false, sections: 1, ...fields
	};
	return { raw: texts.join('\n\n'), cable, issues: [{ code: 'no-e-o', message: 'No E.O. line.', span: null }] };
}

/** A firm, first-hand stance of Japan on the CCW, quoted from paragraph 1 of a reading unless told otherwise. */
export function madeUpStance(reading: CableReading, fields: Partial<Omit<Stance, 'id'>> & { id?: string } = {}): Stance {
	const quote = fields.quote ?? reading.cable.paragraphs[0]!.clean.text;
	return {
		cable: reading.cable.reference!, paragraph: 1, holder: 'JP', proposition: 'ccw-venue', stance: 'supports', basis: 'stated',
		certainty: 'certain', quote, span: { start: 0, end: quote.length }, heldOn: null, speaker: { name: 'Tamagawa', role: 'MOFA', of: 'JP' },
		chain: ['Embassy Tokyo', 'Tamagawa, MOFA'], firstHand: true, mark: 'C', rules: ['made-up'], confidence: 0.96, ...fields,
		id: (fields.id ?? `${fields.holder ?? 'JP'}-${fields.proposition ?? 'ccw-venue'}`) as Stance['id']
	};
}
