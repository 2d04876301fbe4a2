import { nameInSentence as holderInSentence } from '#lib/charts/name-in-sentence.ts';
import { countryByIso, holderFullName, holderName, nameInSentence } from '#lib/countries/countries.ts';
import { organisationByCode } from '#lib/countries/organisations.ts';
import type { Evidence, OfficialAct } from '#lib/positions/evidence.ts';
import { laneModel, type Lane, type LaneModel } from '#lib/positions/lane-model.ts';
import { isOwnWords } from '#lib/positions/position.ts';
import { littleSpan } from '#lib/positions/little-span.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import type { ActionItem } from '#lib/server/queries/action-items.ts';
import { actionList } from '#lib/server/queries/action-list.ts';
import { cablesOnTopicOfCountry, type CableOnTopic } from '#lib/server/queries/cables-on-topic.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { officialActs } from '#lib/server/queries/official-acts.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { partyName } from '../../actions/party-name.ts';
import { corpusDay, type CorpusDay } from '../../corpus-day.server.ts';
import { extentOf, type Extent } from '../../extent.ts';
import type { PlaceState } from '../../place-params.ts';
import { says } from '../../says.ts';
import { refuseCountry } from '../../refuse-unknown.ts';

export interface SaidByOfficial {
	readonly speaker: string;
	/** Newest first. */
	readonly rows: readonly Evidence[];
}

export interface CountryRequest extends Pick<ActionItem, 'id' | 'cable' | 'collection' | 'sentDay' | 'paragraph' | 'ask' | 'deadline' | 'status'> {
	readonly parties: string;
}

export interface CountryView {
	readonly state: PlaceState;
	readonly day: CorpusDay;
	readonly holder: string;
	readonly name: string;
	readonly inSentence: string;
	/** "Europe · capital Helsinki", or an organisation's full name. */
	readonly kind: string;
	readonly isCountry: boolean;
	readonly model: LaneModel;
	readonly groups: readonly { readonly name: string; readonly lanes: readonly Lane[]; readonly silent: readonly { readonly id: string; readonly name: string }[] }[];
	readonly acts: readonly OfficialAct[];
	/** What it is known to have done after the day that the page is as of. */
	readonly laterActs: { readonly count: number; readonly last: string | null };
	/** What others say of it, with what they say as a sentence; newest first. */
	readonly hearsay: readonly { readonly evidence: Evidence; readonly says: string }[];
	readonly officials: readonly SaidByOfficial[];
	/** Those that mention the subject; newest first. */
	readonly cables: readonly CableOnTopic[];
	/** Newest first. */
	readonly requests: readonly CountryRequest[];
	readonly evidence: Extent;
}

/** Whom a code in an address may name: a country, an organisation, or a country's NGOs or opposition. */
function isHolder(code: string): boolean {
	const [group, of] = code.split(':');
	return of === undefined ? Boolean(countryByIso(code) ?? organisationByCode(code)) : (group === 'NGO' || group === 'OPP') && Boolean(countryByIso(of));
}

function kindOf(code: string): string {
	const country = countryByIso(code);
	if (country) return [country.subregion || country.region, ...(country.capital ? [`capital ${country.capital}`] : [])].join(' · ');
	return code.includes(':') ? 'not the state, and never counted as it' : holderFullName(code);
}

function officialsIn(rows: readonly Evidence[]): SaidByOfficial[] {
	const bySpeaker = Map.groupBy(rows.filter(({ firstHand, speaker }) => firstHand && speaker !== null), ({ speaker }) => speaker ?? '');
	return [...bySpeaker].map(([speaker, own]) => ({ speaker, rows: own.toReversed() }))
		.sort((a, b) => ((a.rows[0]?.heldOn ?? '') < (b.rows[0]?.heldOn ?? '') ? 1 : -1));
}

/** Requests that a country's government or the post there makes or gets, with who asks whom; the United States has a part in every one. */
function requestsOf(db: ReadDb, code: string, { asOf }: CorpusDay, { collection }: PlaceState): CountryRequest[] {
	return actionList(db, asOf, { country: code, collections: collection, sort: 'newest' }).matching.map(({ id, cable, collection: of, sentDay, paragraph, ask, deadline, status, asker, asked }) => ({
		id, cable, collection: of, sentDay, paragraph, ask, deadline, status, parties: `${partyName(asker)} to ${asked.map(partyName).join(', ')}`
	}));
}

/** Everything on the page of one country (or organisation), for one state of its address. */
export function countryView(db: ReadDb, code: string, state: PlaceState): CountryView {
	if (!isHolder(code)) refuseCountry(code);
	const topic = CLUSTER_MUNITIONS;
	const day = corpusDay(db, state);
	const name = holderName(code);
	const inSentence = countryByIso(code) ? nameInSentence(code) : holderInSentence(name);
	const scope = { topic: topic.id, holders: [code], until: day.asOf };
	const rows = evidence(db, { ...scope, collections: state.collection });
	const everyAct = officialActs(db, { ...scope, until: undefined });
	const acts = everyAct.filter(({ date }) => date <= day.asOf);
	const known = new Set([...rows, ...acts].map(({ proposition }) => proposition));
	const subjects = topic.groups.flatMap((group) => topic.propositions.filter((each) => each.group === group.id && known.has(each.id)).map((each) => ({
		holder: code, holderName: inSentence, proposition: each.id, object: each.object, label: each.name, region: null, group: group.name
	})));
	const model = laneModel({ subjects, evidence: rows, acts, meetings: topic.meetings, asOf: day.asOf, period: littleSpan(rows, acts, day.asOf) });
	return {
		state, day, holder: code, name, inSentence, kind: kindOf(code), isCountry: countryByIso(code) !== undefined, model, acts,
		laterActs: { count: everyAct.length - acts.length, last: everyAct.length > acts.length ? (everyAct.at(-1)?.date ?? null) : null },
		groups: topic.groups.map((group) => ({
			name: group.name, lanes: model.lanes.filter((lane) => lane.group === group.name),
			silent: topic.propositions.filter((each) => each.group === group.id && !known.has(each.id)).map((each) => ({ id: each.id, name: each.name }))
		})),
		hearsay: rows.filter((row) => !isOwnWords(row)).toReversed().map((row) => ({ evidence: row, says: says(row) })),
		officials: officialsIn(rows),
		cables: cablesOnTopicOfCountry(db, code, { topic, collections: state.collection, until: day.asOf }),
		requests: requestsOf(db, code, day, state),
		evidence: extentOf(rows)
	};
}
