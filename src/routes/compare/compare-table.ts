import { comparedCell, materialOf, type CellKey, type ComparedCell } from '#lib/positions/comparison.ts';
import { anyApart } from '#lib/positions/differences.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { laneId } from '#lib/positions/lane-model.ts';

export interface Column {
	readonly id: string;
	readonly label: string;
	/** Under the label: a date, a teller. */
	readonly note: string | null;
	/** The two columns of one country at two dates stand under its name. */
	readonly over: string | null;
}

export interface Row {
	readonly id: string;
	readonly label: string;
	/** In the order of the columns; null for a day after the as-of date. */
	readonly cells: readonly (ComparedCell | null)[];
	/** Something in the row, or in the group where its rows are compared with each other, is apart. */
	readonly apart: boolean;
}

export interface Group {
	readonly id: string;
	/** Null where the table has one group only and its head says it. */
	readonly label: string | null;
	readonly rows: readonly Row[];
	/** Labels of the columns in which the group's rows are apart; empty where rows are not compared with each other. */
	readonly apartAt: readonly string[];
}

export interface CompareTable {
	readonly columns: readonly Column[];
	readonly groups: readonly Group[];
}

interface Named {
	readonly id: string;
	readonly name: string;
}

export interface Dated extends Named {
	readonly on: string;
	readonly note: string;
}

/** Everything that cells are made from, sorted into lanes once. */
export class Material {
	readonly evidence: readonly Evidence[];
	readonly acts: readonly OfficialAct[];
	readonly asOf: string;
	readonly #evidence: ReadonlyMap<string, Evidence[]>;
	readonly #acts: ReadonlyMap<string, OfficialAct[]>;

	constructor(evidence: readonly Evidence[], acts: readonly OfficialAct[], asOf: string) {
		this.evidence = evidence;
		this.acts = acts;
		this.asOf = asOf;
		this.#evidence = Map.groupBy(evidence, laneId);
		this.#acts = Map.groupBy(acts, laneId);
	}

	cell(key: CellKey): ComparedCell {
		return comparedCell(key, this.#evidence.get(laneId(key)) ?? [], this.#acts.get(laneId(key)) ?? []);
	}

	of(key: CellKey): ReturnType<typeof materialOf> {
		return materialOf(key, this.#evidence.get(laneId(key)) ?? [], this.#acts.get(laneId(key)) ?? []);
	}

	has(holder: string, proposition: string): boolean {
		const id = laneId({ holder, proposition });
		return this.#evidence.has(id) || this.#acts.has(id);
	}
}

const positionsOf = (cells: readonly (ComparedCell | null)[]): (ComparedCell['position'] | undefined)[] => cells.map((cell) => cell?.position);

/** A group for each proposition, a row for each holder, a column for each meeting. */
export function byMeeting(material: Material, propositions: readonly Named[], holders: readonly Named[], meetings: readonly Dated[]): CompareTable {
	const groups = propositions.map(({ id: proposition, name }): Group => {
		const rows = holders.map(({ id: holder, name: label }) => ({
			id: laneId({ holder, proposition }), label,
			cells: meetings.map(({ on }) => (on > material.asOf ? null : material.cell({ holder, proposition, on, teller: 'all' })))
		}));
		const apartAt = meetings.filter((_, place) => anyApart(rows.map(({ cells }) => cells[place]?.position))).map((meeting) => meeting.name);
		return { id: proposition, label: propositions.length > 1 ? name : null, apartAt, rows: rows.map((row) => ({ ...row, apart: apartAt.length > 0 })) };
	});
	return { columns: meetings.map(({ id, name, note }) => ({ id, label: name, note, over: null })), groups };
}

interface PropositionGroup extends Named {
	readonly propositions: readonly Named[];
}

/** A group for each kind of proposition, a row for each of them on which anybody has evidence, a column for each holder at each date. */
export function byProposition(material: Material, kinds: readonly PropositionGroup[], holders: readonly Named[], dates: readonly Dated[]): CompareTable {
	const columns = holders.flatMap((holder) => dates.map((date) => ({ holder, date })));
	const several = dates.length > 1;
	const groups = kinds.map(({ id, name, propositions }): Group => ({
		id, label: name, apartAt: [],
		rows: propositions.filter((each) => holders.some((holder) => material.has(holder.id, each.id))).map(({ id: proposition, name: label }): Row => {
			const cells = columns.map(({ holder, date }) => material.cell({ holder: holder.id, proposition, on: date.on, teller: 'all' }));
			// At two dates the question is what changed in each; otherwise who differs from whom.
			const apart = several
				? holders.some((_, place) => anyApart(positionsOf(cells.slice(place * dates.length, (place + 1) * dates.length))))
				: anyApart(positionsOf(cells));
			return { id: proposition, label, cells, apart };
		})
	})).filter(({ rows }) => rows.length > 0);
	return {
		columns: columns.map(({ holder, date }) => (several
			? { id: `${holder.id} ${date.on}`, label: date.name, note: null, over: holder.name }
			: { id: holder.id, label: holder.name, note: null, over: null })),
		groups
	};
}

const TELLERS = [
	{ teller: 'stated', label: 'In its own words', note: 'as the cables tell them' },
	{ teller: 'reported', label: 'As others report it', note: 'another party tells it' },
	{ teller: 'assessed', label: 'As the post judges', note: 'comment and expectation' }
] as const;

/** A group for each holder, a row for each proposition with evidence of words, a column for each kind of teller. */
export function byTeller(material: Material, propositions: readonly Named[], holders: readonly Named[]): CompareTable {
	const groups = holders.map(({ id: holder, name }): Group => ({
		id: holder, label: name, apartAt: [],
		rows: propositions.flatMap(({ id: proposition, name: label }): Row[] => {
			const cells = TELLERS.map(({ teller }) => material.cell({ holder, proposition, on: material.asOf, teller }));
			if (cells.every((cell) => !cell.position && !cell.declined)) return [];
			return [{ id: laneId({ holder, proposition }), label, cells, apart: anyApart(positionsOf(cells)) }];
		})
	}));
	return { columns: TELLERS.map(({ teller, label, note }) => ({ id: teller, label, note, over: null })), groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** Only the rows in which something is apart. */
export function onlyDifferences(table: CompareTable): CompareTable {
	const groups = table.groups.map((group) => ({ ...group, rows: group.rows.filter(({ apart }) => apart) }));
	return { ...table, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** Every cell of a table that is not in the future. */
export function cellsOf(table: CompareTable): ComparedCell[] {
	return table.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)));
}
