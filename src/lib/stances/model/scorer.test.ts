import { expect, test } from 'vitest';
import { readCables } from '#lib/cables/read-cable.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { extractStances } from '../extract-stances.ts';
import { readPassages } from '../read-passages.ts';
import { choosePassages } from '../steps/01-choose-passages.ts';
import { weighPassages } from '../steps/10-weigh-candidates.ts';
import { openModel, score } from './linear.ts';
import { SCORER } from './load-scorer.ts';
import { BASES, calibrated, candidatesOf, STANCE_VALUES } from './scorer.ts';
import { viewSentences } from './sentence-view.ts';

const IDS = CLUSTER_MUNITIONS.propositions.map(({ id }) => id);

const cableOf = (text: string) => readCables(`C O N F I D E N T I A L QUITO 000123\n\nSIPDIS\n\nTAGS: PARM, PREL, EC\nSUBJECT: CLUSTER MUNITIONS: VIEWS OF ECUADOR\n\n1. (C) ${text}\n\nBROWN\n`, null)[0]!.cable;

test('the stored weights fit the topic and the stance values', () => {
	expect(SCORER.propositions.outputs).toEqual(IDS);
	expect(SCORER.values.outputs).toEqual(STANCE_VALUES);
	expect(SCORER.bases.outputs).toEqual(BASES);
	expect(SCORER.holders.outputs).toEqual(['meant']);
	const shares = SCORER.calibration.map(([, share]) => share);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test.each([
	['Ecuador intends to sign the Convention on Cluster Munitions in Oslo.', 'EC', 'ccm-signature', 1],
	['MFA Director Paredes told Poloff that Ecuador will attend the Wellington conference.', 'EC', 'oslo-participation', 1],
	['Ecuador has no cluster munitions in its arsenal and does not plan to acquire any.', 'EC', 'possession', -1],
	['The Foreign Ministry opposes an exemption for munitions with self-destruct devices.', 'EC', 'technical-exemptions', -1],
	['The Ambassador said that Peru supports a complete ban on cluster munitions.', 'PE', 'total-ban', 1]
])('%s', (text, holder, proposition, sign) => {
	const found = extractStances(cableOf(text), CLUSTER_MUNITIONS).filter((stance) => stance.paragraph === 1 && stance.holder === holder && stance.proposition === proposition);
	expect(found).toHaveLength(1);
	expect(sign === 1 ? ['supports', 'conditional'] : ['opposes', 'reserved']).toContain(found[0]!.stance);
});

test('every record has an anchor, a holder that the rules reach, and verbatim words', () => {
	const cable = cableOf('Ecuador will sign the treaty in Oslo, and Peru would prefer a CCW protocol. Brazil, he thought, wants to keep its bombs.');
	const reading = choosePassages(cable, CLUSTER_MUNITIONS)!;
	const analyses = readPassages(reading);
	const weighings = weighPassages(reading, analyses);
	for (const [i, analysis] of analyses.entries()) {
		const views = viewSentences(reading, analysis);
		for (const draft of weighings[i]!.records) {
			const view = views.find(({ analysis: { sentence } }) => draft.start >= sentence.start && draft.start < sentence.end)!;
			expect((view.cues >> IDS.indexOf(draft.proposition)) & 1).toBe(1);
			expect(view.candidates.holders).toContain(draft.holder);
			expect(draft.rules).toContain('scorer');
		}
	}
	for (const stance of extractStances(cable, CLUSTER_MUNITIONS)) expect(cable.paragraphs.some(({ clean }) => clean.text.includes(stance.quote)) || cable.subject!.text.includes(stance.quote)).toBe(true);
});

test('a sentence without cues gives no candidate', () => {
	const reading = choosePassages(cableOf('Ecuador will sign the cluster munitions treaty. The weather was fine.'), CLUSTER_MUNITIONS)!;
	const views = readPassages(reading).filter(({ passage }) => passage.paragraph === 1).flatMap((analysis) => viewSentences(reading, analysis));
	expect(candidatesOf(views[0]!, SCORER.propositions).length).toBeGreaterThan(0);
	expect(candidatesOf(views[1]!, SCORER.propositions)).toEqual([]);
});

test('the same cable gives the same records', () => {
	const text = 'Ecuador intends to sign in Oslo. Its army has none, but Peru keeps its stockpile.';
	expect(extractStances(cableOf(text), CLUSTER_MUNITIONS)).toEqual(extractStances(cableOf(text), CLUSTER_MUNITIONS));
});

test('a model is read, and broken weights are refused', () => {
	const model = openModel({ outputs: ['a', 'b'], bias: [0.5, -1], weights: { 'u:ban': '1:2' } });
	expect([...score(model, new Map([['u:ban', 0.5], ['u:new', 1]]))]).toEqual([0.5, 0]);
	expect(() => openModel({ outputs: ['a'], bias: [0], weights: { 'u:ban': '0:much' } })).toThrow('"0:much" of "u:ban"');
});

test('scores between measured points are read in proportion', () => {
	const scorer = { calibration: [[0.2, 0.1], [0.6, 0.5]] as const };
	expect([0, 0.4, 1].map((value) => calibrated(scorer, value))).toEqual([0.1, expect.closeTo(0.3), 0.5]);
});
