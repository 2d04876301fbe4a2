/**
 * What a word or frame does to the thing that it governs.
 * - `support`, `lean`, `undecided`, `reserve`, `oppose`, `decline`: a stance
 * - `carry`: wants, plans, is able to …: passes on what follows unchanged
 * - `stop`: turns what follows round ("drop", "prevent", "without")
 * - `negate`: turns round what follows; before a weak word it weakens only ("not opposed" leans towards)
 * - `loosen`: makes what follows possible only ("may", "might consider")
 * - `deny`: says that what follows is not so
 * - `mute`: speaks of it without taking a side ("asked for views on", "raised")
 */
export type Effect = 'support' | 'lean' | 'undecided' | 'reserve' | 'oppose' | 'decline' | 'carry' | 'stop' | 'negate' | 'loosen' | 'deny' | 'mute';

export interface LexiconEntry {
	/** Unique, kebab-case; stands in a record's `rules`. */
	readonly id: string;
	readonly effect: Effect;
	/** `after`: speaks of the thing before it ("a ban would be premature"); else of what follows. */
	readonly side?: 'after';
	/** Mostly a feeling: about an evil it is agreement ("concerned about the harm"). */
	readonly feeling?: true;
	/** In the syntax of `#lib/language/pattern.ts`. */
	readonly patterns: readonly string[];
	/** A sentence in which the entry is found, and one that looks like it in which it must not be. Both are run as tests. */
	readonly example: string;
	readonly counter: string;
}
