import type { StanceValue } from '#lib/stances/stance.ts';
import type { PositionValue } from './position.ts';

type Value = StanceValue | PositionValue;

/** After a holder's name and before a proposition's object: "Japan" + "opposes" + "the Oslo process". */
export const STANCE_VERB: Readonly<Record<Value, string>> = {
	supports: 'supports', conditional: 'gives qualified support to', undecided: 'is undecided on',
	reserved: 'has reservations about', opposes: 'opposes', mixed: 'contradicts itself on', declined: 'declines to give a view on'
};

const STANCE_NOUN: Readonly<Record<Value, string>> = {
	supports: 'support', conditional: 'qualified support', undecided: 'indecision',
	reserved: 'reservations', opposes: 'opposition', mixed: 'contradiction', declined: 'silence'
};

/** "Japan", "supports", "the CCW as the forum" → "Japan supports the CCW as the forum". */
export function stanceSentence(holder: string, value: Value, object: string): string {
	return `${holder} ${STANCE_VERB[value]} ${object}`;
}

/** "moves from opposition to support on the Oslo process"; the object stands once, at the end. */
export function movePhrase(before: Value, after: Value, object: string): string {
	return `moves from ${STANCE_NOUN[before]} to ${STANCE_NOUN[after]} on ${object}`;
}
