import type { StanceValue } from '#lib/stances/stance.ts';
import type { PositionValue } from './position.ts';

type Value = StanceValue | PositionValue;

/** After a holder's name and before a proposition's object: "Japan" + "opposes" + "the Oslo process". */
export const STANCE_VERB: Readonly<Record<Value, string>> = {
	supports: 'supports', conditional: 'gives qualified support to', undecided: 'is undecided on',
	reserved: 'has reservations about', opposes: 'opposes', mixed: 'contradicts itself on', declined: 'declines to give a view on'
};

const STANCE_GERUND: Readonly<Record<Value, string>> = {
	supports: 'supporting', conditional: 'qualified support for', undecided: 'being undecided on',
	reserved: 'reservations about', opposes: 'opposing', mixed: 'contradicting itself on', declined: 'declining to give a view on'
};

/** "Japan", "supports", "the CCW as the forum" → "Japan supports the CCW as the forum". */
export function stanceSentence(holder: string, value: Value, object: string): string {
	return `${holder} ${STANCE_VERB[value]} ${object}`;
}

/** "moves from opposing to supporting the Oslo process"; the object stands once, at the end. */
export function movePhrase(before: Value, after: Value, object: string): string {
	return `moves from ${STANCE_GERUND[before]} to ${STANCE_GERUND[after]} ${object}`;
}

