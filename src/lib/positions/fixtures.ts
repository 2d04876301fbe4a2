import type { StanceValue } from '#lib/stances/stance.ts';
import type { Evidence, OfficialAct } from './evidence.ts';

/** A row of evidence for tests: Japan on the Oslo process, in its own words, unless `change` says otherwise. */
export function quoteOn(heldOn: string, stance: StanceValue, change: Partial<Evidence> = {}): Evidence {
	const cable = change.cable ?? `${heldOn.slice(2, 4)}TOKYO${heldOn.slice(5, 7)}${heldOn.slice(8, 10)}`;
	const paragraph = change.paragraph ?? 2;
	return {
		id: `${cable}-${paragraph}-${stance}-${change.holder ?? 'JP'}-${change.proposition ?? 'oslo-process'}`,
		cable, collection: 'mine', origin: 'TOKYO', paragraph, holder: 'JP', proposition: 'oslo-process', stance,
		basis: 'stated', certainty: 'certain', firstHand: true, firm: true, confidence: 0.97, review: 'unreviewed',
		heldOn, heldOnAsKnown: heldOn, quote: `${stance} on ${heldOn}`, speaker: 'Tamagawa', chain: ['Embassy Tokyo', 'Tamagawa'], mark: 'C',
		...change
	};
}

/** Hearsay for tests: another party tells it. */
export function hearsayOn(heldOn: string, stance: StanceValue, change: Partial<Evidence> = {}): Evidence {
	return quoteOn(heldOn, stance, { basis: 'reported', firstHand: false, ...change });
}

/** An official act for tests: Japan signs the Convention, read as support of the Oslo process, unless `change` says otherwise. */
export function actOn(date: string, kind: OfficialAct['kind'], change: Partial<OfficialAct> = {}): OfficialAct {
	return {
		id: `${kind}-${date}`, holder: 'JP', kind, date, instrument: 'Convention on Cluster Munitions', source: 'Treaty Collection',
		proposition: 'oslo-process', stance: kind === 'withdrew' || kind === 'voted-no' ? 'opposes' : 'supports', ...change
	};
}
