import { shortDay } from '#lib/charts/day-words.ts';
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
	/** "hearsay", "single source", "proposal". */
	readonly badges: readonly string[];
}

const ACT: Readonly<Record<OfficialAct['kind'], string>> = {
	signed: 'signed', ratified: 'ratified', acceded: 'acceded', withdrew: 'withdrew', 'voted-yes': 'voted for', 'voted-no': 'voted against', abstained: 'abstained'
};

function age(months: number): string {
	return months === 0 ? 'this month' : months === 1 ? '1 month old' : `${months} months old`;
}

function restsOn({ act, quoteCount, ageMonths, lapsed, since }: Position): string {
	if (act) return `${ACT[act.kind]} ${shortDay(act.date)}`;
	if (lapsed) return `last word ${shortDay(since)}`;
	return `${quoteCount} quote${quoteCount === 1 ? '' : 's'}, ${age(ageMonths)}`;
}

function badgesOf(position: Position): string[] {
	const isHearsay = position.source === 'reported' || position.source === 'assessed';
	return [
		...(isHearsay ? [position.source === 'assessed' ? 'post’s view' : 'hearsay'] : []),
		...(position.singleSource ? ['single source'] : []),
		...(position.firm ? [] : ['proposal'])
	];
}

export function cellView(cell: ComparedCell): CellView {
	const { position, declined } = cell;
	if (!position) {
		return {
			id: cellId(cell), value: declined ? 'declined' : null, source: declined?.basis ?? null, lapsed: false, firm: declined?.firm ?? true,
			rests: declined ? `asked, ${shortDay(declined.heldOn)}` : '', badges: []
		};
	}
	return {
		id: cellId(cell), value: position.value, source: position.source, lapsed: position.lapsed, firm: position.firm,
		rests: restsOn(position), badges: badgesOf(position)
	};
}

/** A cell in one word or two, as it stands in a square and is read aloud. */
export function cellWord({ value, lapsed }: Pick<CellView, 'value' | 'lapsed'>): string {
	if (value === null) return 'no evidence';
	if (value === 'declined') return 'declined to say';
	return lapsed ? `${value} then` : value;
}
