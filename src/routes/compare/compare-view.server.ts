import { dayInWords, monthAbbreviation, shortDay } from '#lib/charts/day-words.ts';
import { meetingShortName } from '#lib/charts/meeting-names.ts';
import { nameInSentence } from '#lib/charts/name-in-sentence.ts';
import { announceCell } from '#lib/components/compare/announce-cell.ts';
import { cellView, type ShownCell } from '#lib/components/compare/cell-view.ts';
import type { Announced } from '#lib/components/timeline/announce.ts';
import { evidenceHref } from '#lib/components/evidence/evidence-href.ts';
import type { HolderChoice } from '#lib/components/picker/holder-choice.ts';
import { countryByIso, holderName } from '#lib/countries/countries.ts';
import { agreement, type Agreement } from '#lib/positions/agreement.ts';
import { cellId, inDecidingOrder, type ComparedCell } from '#lib/positions/comparison.ts';
import { differencesOf, type Difference } from '#lib/positions/differences.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { givesView, type Position } from '#lib/positions/position.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { daysOnTopic } from '#lib/server/queries/cables-on-topic.ts';
import { collections, type CollectionSummary } from '#lib/server/queries/collections.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { countByHolder } from '#lib/server/queries/holders-with-evidence.ts';
import { meetings } from '#lib/server/queries/meetings.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import type { Meeting, Proposition, Topic } from '#lib/topics/topic.ts';
import { extentOf, type Extent } from '../extent.ts';
import { corpusDay } from '../corpus-day.server.ts';
import { holderChoices } from '../holder-choices.ts';
import { refuseCountry, refuseProposition } from '../refuse-unknown.ts';
import { ALL, MOST_COUNTRIES, type CompareForm, type CompareState } from './compare-state.ts';
import { byMeeting, byProposition, byTeller, cellsOf, Material, onlyDifferences, type Column, type CompareTable, type Dated } from './compare-table.ts';
import { atMeeting, datesHeadline, differHeadline, meetingHeadline, othersHeadline } from './compare-words.ts';
import { says } from '../says.ts';

export interface Chosen {
	readonly holder: string;
	readonly name: string;
	/** Within a sentence: "the United States". */
	readonly inSentence: string;
}

/** A table with squares instead of the records behind them. */
export interface ShownTable extends Omit<CompareTable, 'groups'> {
	readonly groups: readonly (Omit<CompareTable['groups'][number], 'rows'> & {
		readonly rows: readonly { readonly id: string; readonly label: string; readonly apart: boolean; readonly cells: readonly (ShownCell | null)[] }[];
	})[];
}

export interface Pair {
	readonly one: string;
	readonly other: string;
	readonly agreement: Pick<Agreement, 'value' | 'count'>;
}

export interface CompareView {
	readonly state: CompareState;
	readonly asOf: string;
	/** In force in the view of two dates. */
	readonly against: string;
	/** In force in the view by meeting: an id or `all`. */
	readonly proposition: string;
	readonly headline: string;
	readonly chosen: readonly Chosen[];
	/** Countries asked for beyond the eight that are shown. */
	readonly leftOut: readonly string[];
	readonly table: ShownTable;
	/** In the view of other tellers: what they told, by country, the newest first. */
	readonly told: readonly { readonly holder: string; readonly name: string; readonly quotes: readonly { readonly evidence: Evidence; readonly says: string }[]; readonly more: number }[];
	readonly differences: readonly (Difference & { readonly name: string })[];
	/** Propositions on which two of the countries at least have a current position. */
	readonly comparedCount: number;
	readonly agreements: readonly Pair[];
	readonly groups: readonly { readonly name: string; readonly propositions: readonly { readonly id: string; readonly name: string; readonly statement: string }[] }[];
	readonly holders: readonly HolderChoice[];
	readonly collections: readonly Pick<CollectionSummary, 'id' | 'title' | 'cables'>[];
	readonly cablesShown: number;
	/** What the table rests on, and what the agreement of each two does: every record of theirs. */
	readonly evidence: Extent;
	readonly agreementEvidence: Extent;
	/** The newest records behind the table, for what is taken away. */
	readonly records: readonly Evidence[];
}

/** What the page gets: the records themselves come with the square that is opened, and with what is taken away. */
export type ShownView = Omit<CompareView, 'records'>;

/** The conferences by which the field tells its story: of the Oslo track and the Red Cross, up to the signing. */
function conferences(all: readonly Meeting[]): Dated[] {
	const track = all.filter(({ track: of, place }) => (of === 'oslo' || of === 'icrc') && place !== null);
	const signing = track.findIndex(({ name }) => /signing/i.test(name));
	return track.slice(0, signing < 0 ? undefined : signing + 1)
		.map((meeting) => ({ id: meeting.id, name: meetingShortName(meeting), on: meeting.end, note: `${monthAbbreviation(meeting.end)} ${meeting.end.slice(0, 4)}` }));
}

function refuseUnknown(asked: readonly string[], known: ReadonlySet<string>): void {
	const unknown = asked.find((holder) => !known.has(holder) && !countryByIso(holder.split(':').at(-1) ?? ''));
	if (unknown !== undefined) refuseCountry(unknown);
}

/** As many as read well when nobody is chosen. */
const DEFAULT_COUNT: Readonly<Record<CompareForm, number>> = { meeting: MOST_COUNTRIES, proposition: 6, dates: 2, others: 3 };

/** Those with most evidence; for what others say, those of whom others say most. */
function defaultHolders(view: CompareForm, rows: readonly Evidence[]): string[] {
	const counting = view === 'others' ? rows.filter((row) => row.basis !== 'stated') : rows;
	return countByHolder(counting).map(({ holder }) => holder).filter((holder) => countryByIso(holder)).slice(0, DEFAULT_COUNT[view]);
}

function propositionInForce({ view, proposition, countries }: CompareState, topic: Topic): string {
	if (view !== 'meeting') return ALL;
	if (proposition === '') return countries.length > 0 && countries.length <= 2 ? ALL : 'oslo-process';
	if (proposition !== ALL && !topic.propositions.some(({ id }) => id === proposition)) {
		refuseProposition(proposition);
	}
	return proposition;
}

interface Scope {
	readonly state: CompareState;
	readonly topic: Topic;
	readonly material: Material;
	readonly holders: readonly { readonly id: string; readonly name: string }[];
	readonly meetings: readonly Dated[];
	readonly proposition: string;
	readonly against: string;
}

function tableOf({ state, topic, material, holders, meetings: dates, proposition, against }: Scope): CompareTable {
	const kinds = topic.groups.map(({ id, name }) => ({ id, name, propositions: topic.propositions.filter((each) => each.group === id) }));
	const dated = (on: string): Dated => ({ id: on, name: shortDay(on), on, note: '' });
	switch (state.view) {
		case 'meeting': {
			const shown = topic.propositions.filter(({ id }) => (proposition === ALL ? holders.some((holder) => material.has(holder.id, id)) : id === proposition));
			return byMeeting(material, shown, holders, dates);
		}
		case 'proposition': return byProposition(material, kinds, holders, [dated(material.asOf)]);
		case 'dates': return byProposition(material, kinds, holders, [dated(against), dated(material.asOf)]);
		case 'others': return byTeller(material, topic.propositions, holders);
	}
}

/** A position that still holds and has a score: what is compared with others. */
function isCurrent(position: Position | null | undefined): boolean {
	return position !== null && position !== undefined && !position.lapsed && position.score !== null;
}

function headlineOf({ state, topic, material, against }: Scope, table: CompareTable, names: readonly string[], differences: readonly Difference[], compared: number): string {
	const object = (id: string): string => topic.propositions.find((each) => each.id === id)?.object ?? id;
	if (state.view === 'others') return othersHeadline(names);
	if (state.view === 'dates') {
		const rows = table.groups.flatMap((group) => group.rows);
		const onBoth = rows.filter(({ cells }) => cells.filter((cell) => isCurrent(cell?.position)).length > 1);
		return datesHeadline({ names, apart: rows.filter(({ apart }) => apart).map(({ id }) => object(id)), compared: onBoth.length }, against, material.asOf);
	}
	const [only] = table.groups;
	if (state.view === 'meeting' && table.groups.length === 1 && only && names.length > 1) return meetingHeadline(table, names, object(only.id));
	return differHeadline({ names, apart: differences.map(({ proposition }) => object(proposition)), compared });
}

/** Everything on the compare page, for one state of its address. Unless told otherwise it is as of the day of the newest cable shown. */
export function compareView(db: ReadDb, state: CompareState): CompareView {
	const topic = CLUSTER_MUNITIONS;
	const proposition = propositionInForce(state, topic);
	const all = collections(db);
	const day = corpusDay(db, state);
	const { asOf } = day;

	const rows = evidence(db, { topic: topic.id, collections: state.collection, until: asOf });
	const counted = countByHolder(rows);
	refuseUnknown(state.countries, new Set(counted.map(({ holder }) => holder)));
	const asked = state.countries.length > 0 ? state.countries : defaultHolders(state.view, rows);
	const codes = asked.slice(0, MOST_COUNTRIES);
	const holders = codes.map((id) => ({ id, name: holderName(id) }));
	const acts = codes.length === 0 ? [] : officialActs(db, { topic: topic.id, holders: codes, until: asOf });
	const material = new Material(rows.filter(({ holder }) => codes.includes(holder)), acts, asOf);
	const dates = conferences(meetings(db, topic.id));
	// The first meeting by which there is a view: before that there is nothing to have moved from.
	const first = dates.find(({ on }) => on < asOf && material.evidence.some((row) => givesView(row) && row.heldOn <= on));
	const against = state.against ?? first?.on ?? dates[0]?.on ?? asOf;

	const scope: Scope = { state, topic, material, holders, meetings: dates, proposition, against };
	const whole = tableOf(scope);
	const table = state.differences ? onlyDifferences(whole) : whole;
	const now = new Map(codes.map((holder) => [holder, positionsOf(material, holder, topic.propositions)]));
	const current = [...now.values()].flat();
	const differences = differencesOf(current);
	const comparedCount = [...Map.groupBy(current.filter(isCurrent), (position) => position.proposition).values()].filter((own) => own.length > 1).length;
	const names = codes.map((code) => nameInSentence(holderName(code)));
	const lanes = new Set(cellsOf(whole).map((cell) => `${cell.holder} ${cell.proposition}`));
	const records = material.evidence.filter((row) => lanes.has(`${row.holder} ${row.proposition}`));
	return {
		state, asOf, against, proposition,
		headline: headlineOf(scope, whole, names, differences, comparedCount),
		chosen: codes.map((holder, place) => ({ holder, name: holderName(holder), inSentence: names[place] ?? holder })),
		leftOut: asked.slice(MOST_COUNTRIES).map(holderName),
		table: shownTable(db, scope, table),
		told: state.view === 'others' ? toldByOthers(material.evidence, holders) : [],
		differences: differences.map((difference) => ({ ...difference, name: topic.propositions.find(({ id }) => id === difference.proposition)?.name ?? difference.proposition })),
		comparedCount,
		agreements: pairs(codes, now),
		groups: topic.groups.map(({ id, name }) => ({
			name, propositions: topic.propositions.filter((each) => each.group === id).map((each) => ({ id: each.id, name: each.name, statement: each.statement }))
		})),
		holders: holderChoices(counted, codes, false),
		collections: all.map(({ id, title, cables }) => ({ id, title, cables })),
		cablesShown: day.cables,
		evidence: extentOf(records),
		agreementEvidence: extentOf(material.evidence),
		records
	};
}

/** Quotes of one country that fit a page; its timeline has the rest. */
const MOST_QUOTES = 12;

function toldByOthers(rows: readonly Evidence[], holders: Scope['holders']): CompareView['told'] {
	return holders.flatMap(({ id, name }) => {
		const told = rows.filter((row) => row.holder === id && row.basis !== 'stated').toReversed();
		if (told.length === 0) return [];
		return [{ holder: id, name, quotes: told.slice(0, MOST_QUOTES).map((row) => ({ evidence: row, says: says(row) })), more: Math.max(0, told.length - MOST_QUOTES) }];
	});
}

function positionsOf(material: Material, holder: string, propositions: readonly Proposition[]): Position[] {
	return propositions.flatMap(({ id }) => material.cell({ holder, proposition: id, on: material.asOf, teller: 'all' }).position ?? []);
}

function pairs(holders: readonly string[], positions: ReadonlyMap<string, readonly Position[]>): Pair[] {
	return holders.flatMap((one, place) => holders.slice(place + 1).map((other): Pair => {
		const { value, count } = agreement(positions.get(one) ?? [], positions.get(other) ?? []);
		return { one, other, agreement: { value, count } };
	}));
}

function hrefOf(cell: ComparedCell, { material, state }: Scope): string | null {
	if (!cell.position && !cell.declined) return null;
	const [first] = inDecidingOrder(material.of(cell).evidence, cell.position);
	if (first) return evidenceHref(first, { cell: cellId(cell), asOf: material.asOf, collections: state.collection });
	return `/countries/${encodeURIComponent(cell.holder)}?asOf=${cell.on}#acts`;
}

/** What is said of a square before what it shows: who, and at which of several meetings or dates. */
function announced({ state, topic }: Scope, cell: ComparedCell, column: Column | undefined): Announced {
	const name = holderName(cell.holder);
	const when = { meeting: [atMeeting(column?.label ?? '')], dates: [`as of ${dayInWords(cell.on)}`], proposition: [], others: [] }[state.view];
	return {
		label: [name, ...when].join(', '), holderName: nameInSentence(name),
		object: topic.propositions.find(({ id }) => id === cell.proposition)?.object ?? cell.proposition
	};
}

/** The table with squares instead of records; a blank one says out of how many cables. */
function shownTable(db: ReadDb, scope: Scope, table: CompareTable): ShownTable {
	const { state, topic, material } = scope;
	const days = state.view === 'others' ? null : daysOnTopic(db, { topic, collections: state.collection, until: material.asOf });
	const show = (cell: ComparedCell, column: Column | undefined): ShownCell => {
		const isBlank = !cell.position && !cell.declined;
		const cables = isBlank && days ? (days.get(cell.holder) ?? []).filter((day) => day <= cell.on).length : null;
		return { ...cellView(cell), href: hrefOf(cell, scope), cablesOnSubject: cables, says: announceCell(cell, announced(scope, cell, column), cables) };
	};
	return {
		columns: table.columns,
		groups: table.groups.map((group) => ({
			...group, rows: group.rows.map(({ id, label, apart, cells }) => ({ id, label, apart, cells: cells.map((cell, place) => cell && show(cell, table.columns[place])) }))
		}))
	};
}
