import type { ComparedCell } from '#lib/positions/comparison.ts';
import { announceAct, announceWords, type Announced } from '../timeline/announce.ts';
import { cellView } from './cell-view.ts';

/** "3 cables mention the subject, none gives a view"; empty where nobody counted. */
export function denominatorWords(cables: number | null): string {
	if (cables === null) return '';
	if (cables === 0) return 'no cable mentions the subject';
	return cables === 1 ? 'one cable mentions the subject, but gives no view' : `${cables} cables mention the subject, none gives a view`;
}

/**
 * A square as it is read aloud: "Japan, at Oslo, 31 January 2007, supports the CCW as the forum, stated, confidential, paragraph 4, 1 quote, this
 * month, single source". `cables` is out of how many no evidence is.
 */
export function announceCell(cell: ComparedCell, subject: Announced, cables: number | null): string {
	const { position, declined } = cell;
	if (!position) return declined ? announceWords(subject, declined) : [`${subject.label}: no evidence`, denominatorWords(cables)].filter(Boolean).join('; ');
	if (position.act) return announceAct(subject.label, position.act);
	const [first] = position.quotes;
	const { rests, badges } = cellView(cell);
	return [...(first ? [announceWords(subject, first, position.value)] : []), position.lapsed ? 'last word, older than 18 months' : rests, ...badges].join(', ');
}
