import { expect, test } from 'vitest';
import { basisEntry, NOTHING_PICKED, proposalEntry, stanceEntry, type LegendEntry, type LegendPick } from './legend-pick.ts';

const all: LegendPick = { stance: ['opposes'], basis: ['reported'], firm: false };

test.for<[string, LegendEntry, Partial<LegendEntry>]>([
	['the first sign stands out', stanceEntry(NOTHING_PICKED, 'supports'), { isPicked: false, isBack: false, next: { ...NOTHING_PICKED, stance: ['supports'] } }],
	['another joins it', stanceEntry(all, 'supports'), { isPicked: false, isBack: true, next: { ...all, stance: ['opposes', 'supports'] } }],
	['chosen again it steps back', stanceEntry(all, 'opposes'), { isPicked: true, isBack: false, next: { ...all, stance: [] } }],
	['a judgement beside hearsay', basisEntry(all, 'assessed'), { isPicked: false, isBack: true, next: { ...all, basis: ['reported', 'assessed'] } }],
	['hearsay goes', basisEntry(all, 'reported'), { isPicked: true, next: { ...all, basis: [] } }],
	['proposals alone', proposalEntry(NOTHING_PICKED), { isPicked: false, isBack: false, next: { ...NOTHING_PICKED, firm: false } }],
	['proposals instead of firm records', proposalEntry({ ...all, firm: true }), { isPicked: false, isBack: true, next: all }],
	['and both again', proposalEntry(all), { isPicked: true, next: { ...all, firm: null } }]
])('%s', ([, entry, expected]) => {
	expect(entry).toMatchObject(expected);
});
