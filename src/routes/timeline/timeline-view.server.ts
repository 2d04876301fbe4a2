import type { IndexModel } from '#lib/charts/index-layout.ts';
import { laneTable } from '#lib/charts/lane-table.ts';
import { nameInSentence } from '#lib/charts/name-in-sentence.ts';
import { countryByIso, holderName } from '#lib/countries/countries.ts';
import { addMonths } from '#lib/positions/calendar.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { filterEvidence } from '#lib/positions/evidence-filter.ts';
import type { HolderChoice } from '#lib/components/picker/holder-choice.ts';
import { indexSeries } from '#lib/positions/index-series.ts';
import { lanesOn } from '#lib/positions/lanes-on.ts';
import { laneModel, type Lane, type LaneModel, type LaneSubject } from '#lib/positions/lane-model.ts';
import { meetingsWithin, type Period } from '#lib/positions/over-period.ts';
import { orderLanes } from '#lib/positions/lane-order.ts';
import { isLegalAct } from '#lib/positions/position.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { countCablesOnTopic } from '#lib/server/queries/cables-on-topic.ts';
import { collections, type CollectionSummary } from '#lib/server/queries/collections.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { countByHolder } from '#lib/server/queries/holders-with-evidence.ts';
import { meetings } from '#lib/server/queries/meetings.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import type { Meeting, Proposition, Topic } from '#lib/topics/topic.ts';
import { corpusDay } from '../corpus-day.server.ts';
import { extentOf, type Extent } from '../extent.ts';
import { blocChoices, holderChoices, regionOf, type HolderSet } from '../holder-choices.ts';
import { refuseCountry, refuseProposition } from '../refuse-unknown.ts';
import { toEvidenceFilter, type TimelineForm, type TimelineState } from './timeline-state.ts';

/** Countries shown when none is chosen: as many as a page shows at a glance. */
const MOST: Readonly<Record<TimelineForm, number>> = { lanes: 12, country: 1, index: 6 };

type Named = Pick<Proposition, 'id' | 'name'>;
export type ShownProposition = Pick<Proposition, 'id' | 'name' | 'object' | 'statement'>;

export interface TimelineView {
	readonly state: TimelineState;
	/** Those of the lanes where they are countries, a figure for each; in the other forms what would be shown. */
	readonly propositions: readonly ShownProposition[];
	readonly groups: readonly { readonly name: string; readonly propositions: readonly Named[] }[];
	readonly holders: readonly HolderChoice[];
	/** P5, NATO and the like as of the date. */
	readonly blocs: readonly HolderSet[];
	readonly collections: readonly Pick<CollectionSummary, 'id' | 'title' | 'badge' | 'cables'>[];
	/** Portion marks that occur, for the filter. */
	readonly marks: readonly string[];
	/** Cables in the collections shown: none at all is another emptiness than none on the proposition. */
	readonly cablesShown: number;
	/** Every day that can be zoomed to: the period when no days are asked for. */
	readonly whole: Period;
	/** All lanes, those of one proposition after those of another (`panels.ts`). Over the days asked for; what lies outside them is here too, and `shownView` takes it out. */
	readonly model: LaneModel;
	/** Only where the index is asked for. */
	readonly index: IndexModel | null;
	/** What the figure rests on. */
	readonly evidence: Extent;
	/** In the view of one country: propositions on which nothing is recorded. */
	readonly silent: readonly Named[];
}

/** The records, acts and dates that a view of whatever form is made from. */
interface Material {
	readonly topic: Topic;
	readonly propositions: readonly Proposition[];
	readonly holders: readonly string[];
	readonly evidence: readonly Evidence[];
	readonly acts: readonly OfficialAct[];
	readonly meetings: readonly Meeting[];
	readonly period: Period;
	readonly asOf: string;
}

/** The days asked for, at least some of them; without them from a month before the first evidence, so that no lane begins at the edge, to the as-of date. */
function periodOf(state: Pick<TimelineState, 'from' | 'to'>, rows: readonly Evidence[], asOf: string): Period {
	const first = rows.map((row) => row.heldOn).reduce((least, day) => (day < least ? day : least), asOf);
	const from = state.from ?? `${addMonths(first, -1).slice(0, 7)}-01`;
	const to = state.to ?? asOf;
	return from < to ? { from, to } : { from: addMonths(to, -12), to };
}

function subjectOf(holder: string, { id, object }: Proposition, label: string, group: string | null): LaneSubject {
	return { holder, holderName: nameInSentence(holderName(holder)), proposition: id, object, label, region: regionOf(holder), group };
}

function subjects({ view, byRegion }: TimelineState, { topic, propositions, holders, evidence: rows, acts }: Material): LaneSubject[] {
	if (view !== 'country') return propositions.flatMap((proposition) => holders.map((holder) => subjectOf(holder, proposition, holderName(holder), byRegion ? regionOf(holder) : null)));
	const known = new Set([...rows, ...acts].map((row) => row.proposition));
	return holders.slice(0, 1).flatMap((holder) => topic.groups.flatMap((group) => topic.propositions
		.filter((each) => each.group === group.id && known.has(each.id)).map((each) => subjectOf(holder, each, each.name, group.name))));
}

function lanes(state: TimelineState, material: Material): LaneModel {
	const model = laneModel({
		...material, subjects: subjects(state, material),
		// One country has its acts on their own lane; countries side by side have them under each.
		alongside: state.view === 'lanes' ? material.acts.filter(isLegalAct) : []
	});
	// Propositions stand in the order of the codebook.
	if (state.view === 'country' || (state.sort === 'evidence' && !state.byRegion)) return model;
	// Figures beside each other have their countries in one order, the first one's.
	const order = new Map(orderLanes(lanesOn(model, state.proposition[0] ?? '').lanes, state.sort).map(({ holder }, place) => [holder, place]));
	return { ...model, lanes: material.propositions.flatMap(({ id }) => lanesOn(model, id).lanes.toSorted((a, b) => (order.get(a.holder) ?? 0) - (order.get(b.holder) ?? 0))) };
}

/** Gives every lane without a view the number of cables in which one might have been. */
function withDenominators(db: ReadDb, model: LaneModel, scope: { readonly collections: readonly string[]; readonly until: string }): LaneModel {
	const isSilent = ({ evidence: rows, acts }: Lane): boolean => acts.length === 0 && rows.every(({ stance }) => stance === 'declined');
	if (!model.lanes.some(isSilent)) return model;
	const cables = countCablesOnTopic(db, { topic: CLUSTER_MUNITIONS, ...scope });
	return { ...model, lanes: model.lanes.map((lane) => (isSilent(lane) ? { ...lane, cablesOnSubject: cables.get(lane.holder) ?? 0 } : lane)) };
}

function index({ topic, holders, evidence: rows, acts, meetings: dates, period, asOf }: Material): IndexModel {
	return {
		asOf, period, meetings: dates,
		lanes: holders.map((holder) => {
			const of = (row: { readonly holder: string }): boolean => row.holder === holder;
			return { holder, label: holderName(holder), series: indexSeries(topic.propositions, rows.filter(of), acts.filter(of), { asOf }) };
		})
	};
}

/** Everything on the timeline page, for one state of its address. Unless told otherwise it is as of the day of the newest cable shown. */
export function timelineView(db: ReadDb, state: TimelineState): TimelineView {
	const topic = CLUSTER_MUNITIONS;
	const propositions = state.proposition.map((asked) => topic.propositions.find(({ id }) => id === asked) ?? refuseProposition(asked));

	const all = collections(db);
	const day = corpusDay(db, state);
	const { asOf } = day;

	const scope = { topic: topic.id, propositions: state.view === 'lanes' ? state.proposition : [], until: asOf };
	const found = evidence(db, { ...scope, collections: state.collection });
	const rows = filterEvidence(found, toEvidenceFilter(state));
	const counted = countByHolder(rows);
	refuseUnknown(state.countries, new Set(counted.map(({ holder }) => holder)));
	const most = counted.filter(({ holder }) => countryByIso(holder)).map(({ holder }) => holder);
	const holders = state.countries.length > 0 ? state.countries : most.slice(0, MOST[state.view]);
	const acts = holders.length === 0 ? [] : officialActs(db, { topic: topic.id, holders, until: asOf });
	const own = rows.filter(({ holder }) => holders.includes(holder));
	const [period, whole] = [periodOf(state, own, asOf), periodOf({ from: null, to: null }, own, asOf)];
	const dates = meetingsWithin(meetings(db, topic.id), { from: period.from < whole.from ? period.from : whole.from, to: period.to > whole.to ? period.to : whole.to });
	const material: Material = { topic, propositions, holders, evidence: own, acts, meetings: dates, period, asOf };
	const model = withDenominators(db, { ...lanes(state, material), meetings: dates }, { collections: state.collection, until: asOf });
	const offered = holderChoices(counted, state.view === 'country' ? holders.slice(0, 1) : holders, state.who === 'all');
	const signed = officialActs(db, { topic: topic.id, propositions: ['ccm-signature'], until: asOf });
	const counting = new Set(topic.propositions.filter(({ direction }) => direction !== 0).map(({ id }) => id));
	return {
		state, model, whole, index: state.view === 'index' ? index(material) : null,
		evidence: extentOf(state.view === 'index' ? own.filter((row) => counting.has(row.proposition)) : laneTable(model).flatMap((row) => row.evidence ?? [])),
		groups: topic.groups.map(({ id, name }) => ({ name, propositions: topic.propositions.filter((each) => each.group === id).map(named) })),
		propositions: propositions.map((each) => ({ ...named(each), object: each.object, statement: each.statement })),
		holders: offered, blocs: blocChoices(offered, signed, asOf),
		collections: all.map(({ id, title, badge, cables }) => ({ id, title, badge, cables })),
		marks: [...new Set(found.map((row) => row.mark ?? 'none'))].sort(),
		cablesShown: day.cables,
		silent: state.view === 'country' ? topic.propositions.filter(({ id }) => !model.lanes.some((lane) => lane.proposition === id)).map(named) : []
	};
}

function named({ id, name }: Named): Named {
	return { id, name };
}

/** Answers 404 to a code that no country bears and nobody in the evidence. */
function refuseUnknown(asked: readonly string[], known: ReadonlySet<string>): void {
	const unknown = asked.find((holder) => !known.has(holder) && !countryByIso(holder.split(':').at(-1) ?? ''));
	if (unknown !== undefined) refuseCountry(unknown);
}
