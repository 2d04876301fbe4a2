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

const PLURAL_VERB: Readonly<Record<Value, string>> = {
	supports: 'support', conditional: 'give qualified support to', undecided: 'are undecided on',
	reserved: 'have reservations about', opposes: 'oppose', mixed: 'contradict themselves on', declined: 'decline to give a view on'
};

/** Whether a holder's name takes the verb in the plural: "NGOs in Japan" does, "the Netherlands" and "the United States" do not. */
export function isPlural(holder: string): boolean {
	return /^NGOs\b/.test(holder);
}

/** The verb after a holder's name: "supports" for Japan, "support" for NGOs in Japan. */
export function stanceVerb(holder: string, value: Value): string {
	return (isPlural(holder) ? PLURAL_VERB : STANCE_VERB)[value];
}

/** "Japan", "supports", "the CCW as the forum" → "Japan supports the CCW as the forum". */
export function stanceSentence(holder: string, value: Value, object: string): string {
	return `${holder} ${stanceVerb(holder, value)} ${object}`;
}

/** "from opposition to support". */
export function moveWords(before: Value, after: Value): string {
	return `from ${STANCE_NOUN[before]} to ${STANCE_NOUN[after]}`;
}

/** "moves from opposition to support on the Oslo process", "move" after a holder in the plural; the object stands once, at the end. */
export function movePhrase(before: Value, after: Value, object: string, holder = ''): string {
	return `${isPlural(holder) ? 'move' : 'moves'} ${moveWords(before, after)} on ${object}`;
}
