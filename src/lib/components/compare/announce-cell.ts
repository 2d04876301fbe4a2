import { denominatorWords } from '#lib/charts/denominator.ts';
import type { ComparedCell } from '#lib/positions/comparison.ts';
import { announceAct, announceWords, type Announced } from '../timeline/announce.ts';
import { cellView } from './cell-view.ts';

/**
 * A square as it is read aloud: "Japan, at Oslo, 31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4, 1 quote, this
 * month, single source". `cables` is out of how many no evidence is.
 */
export function announceCell(cell: ComparedCell, subject: Announced, cables: number | null): string {
	const { position, declined } = cell;
	if (!position) return declined ? announceWords(subject, declined) : [`${subject.label}: no evidence`, ...(cables === null ? [] : [denominatorWords(cables)])].join('; ');
	if (position.act) return announceAct(subject.label, position.act);
	const [first] = position.quotes;
	const { rests, badges } = cellView(cell);
	return [...(first ? [announceWords(subject, first, position.value)] : []), position.lapsed ? 'last word, older than 18 months' : rests, ...badges].join(', ');
}
