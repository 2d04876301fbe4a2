import { AGREE } from './agree.ts';
import { DOUBT } from './doubt.ts';
import type { LexiconEntry } from './entry.ts';
import { EVALUATE } from './evaluate.ts';
import { REFUSE } from './refuse.ts';
import { UNDECIDED } from './undecided.ts';

/** Every stance word and frame, by what it does; grouped by file so that a researcher finds the place for a new one. */
export const LEXICON: readonly LexiconEntry[] = [...AGREE, ...REFUSE, ...DOUBT, ...UNDECIDED, ...EVALUATE];
