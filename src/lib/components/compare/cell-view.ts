import { shortDay } from '#lib/charts/day-words.ts';
import { noViewWords } from '#lib/charts/denominator.ts';
import { cellId, type ComparedCell } from '#lib/positions/comparison.ts';
import type { OfficialAct } from '#lib/positions/evidence.ts';
import type { Position, PositionValue } from '#lib/positions/position.ts';

/** What a square of a comparison shows, without the records behind it: those come when it is opened. */
export interface CellView {
	readonly id: string;
	/** Null is no evidence. */
	readonly value: PositionValue | 'declined' | null;
	readonly source: Position['source'] | null;
	readonly lapsed: boolean;
	readonly firm: boolean;
	/** "4 quotes, 7 months old", "signed 3 Dec 2008"; empty where there is nothing. */
	readonly rests: string;
	/** The same where there is little room: "4 quotes · 7 mo". */
	readonly restsShort: string;
	/** "hearsay", "post’s view", "single source". */
	readonly badges: readonly string[];
}

/** A square with the way to what it rests on: its first record, or, where an act alone decides, what the country did. */
export interface ShownCell extends CellView {
	readonly href: string | null;
	/** As it is read aloud. */
	readonly says: string;
	/** Where it is blank: cables until its day in which a view might have been. Null where there is a view, or the question is who tells it. */
	readonly cablesOnSubject: number | null;
}

const ACT: Readonly<Record<OfficialAct['kind'], string>> = {
	signed: 'signed', ratified: 'ratified', acceded: 'acceded', withdrew: 'withdrew', 'voted-yes': 'voted for', 'voted-no': 'voted against', abstained: 'abstained'
};

function restsOn({ act, quoteCount, ageMonths, lapsed, since }: Position): Pick<CellView, 'rests' | 'restsShort'> {
	if (act) return same(`${ACT[act.kind]} ${shortDay(act.date)}`);
	if (lapsed) return same(shortDay(since));
	const quotes = `${quoteCount} quote${quoteCount === 1 ? '' : 's'}`;
	const age = ageMonths === 0 ? 'this month' : ageMonths === 1 ? '1 month old' : `${ageMonths} months old`;
	return { rests: `${quotes}, ${age}`, restsShort: `${quotes} · ${ageMonths === 0 ? 'new' : `${ageMonths} mo`}` };
}

function same(rests: string): Pick<CellView, 'rests' | 'restsShort'> {
	return { rests, restsShort: rests };
}

function badgesOf({ source, singleSource }: Position): string[] {
	const teller = source === 'assessed' ? ['post’s view'] : source === 'reported' ? ['hearsay'] : [];
	return [...teller, ...(singleSource ? ['single source'] : [])];
}

export function cellView(cell: ComparedCell): CellView {
	const { position, declined } = cell;
	if (!position) {
		return {
			id: cellId(cell), value: declined ? 'declined' : null, source: declined?.basis ?? null, lapsed: false, firm: declined?.firm ?? true,
			...same(declined ? `asked, ${shortDay(declined.heldOn)}` : ''), badges: []
		};
	}
	return {
		id: cellId(cell), value: position.value, source: position.source, lapsed: position.lapsed, firm: position.firm,
		...restsOn(position), badges: badgesOf(position)
	};
}

/** What stands in a square without a view: out of how many cables, where somebody counted and there are any. */
export function blankWords({ cablesOnSubject }: Pick<ShownCell, 'cablesOnSubject'>): string {
	return cablesOnSubject ? noViewWords(cablesOnSubject) : '';
}

/** A cell in one word or two, as it stands in a square and is read aloud. */
export function cellWord({ value, lapsed }: Pick<CellView, 'value' | 'lapsed'>): string {
	if (value === null) return 'no evidence';
	if (value === 'declined') return 'declined to say';
	return lapsed ? `last: ${value}` : value;
}
