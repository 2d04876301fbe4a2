import type { Day } from './calendar.ts';
import type { OfficialAct } from './evidence.ts';

/** Who had signed an instrument by a day and has not withdrawn since, in the order of signing. Who acceded never signed. */
export function signatoriesOf(acts: readonly OfficialAct[], instrument: string, asOf: Day): string[] {
	const done = acts.filter((act) => act.instrument === instrument && act.date <= asOf).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const left = new Set(done.filter(({ kind }) => kind === 'withdrew').map(({ holder }) => holder));
	return [...new Set(done.filter(({ kind }) => kind === 'signed').map(({ holder }) => holder))].filter((holder) => !left.has(holder));
}
