import { error } from '@sveltejs/kit';
import { postByName } from '#lib/cables/vocabulary/posts.ts';
import { holderName } from '#lib/countries/countries.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { isOwnWords } from '#lib/positions/position.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cableList } from '#lib/server/queries/cable-list.ts';
import { cablesOnTopicOfPost, type CableOnTopic } from '#lib/server/queries/cables-on-topic.ts';
import { evidence } from '#lib/server/queries/evidence.ts';
import { holdersWithEvidence } from '#lib/server/queries/holders-with-evidence.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { corpusDay, type CorpusDay } from '../../corpus-day.server.ts';
import { extentOf, type Extent } from '../../extent.ts';
import type { PlaceState } from '../../place-params.ts';
import { says } from '../../says.ts';

/** Of whom a post reports. */
export interface ReportedHolder {
	readonly holder: string;
	readonly name: string;
	readonly quotes: number;
	/** Of them, hearsay and the post's own judgement. */
	readonly hearsay: number;
	readonly cables: number;
	readonly first: string;
	readonly last: string;
}

export interface ReportedCable extends CableOnTopic {
	readonly records: readonly { readonly evidence: Evidence; readonly says: string }[];
}

export interface PostView {
	readonly state: PlaceState;
	readonly day: CorpusDay;
	readonly post: string;
	readonly name: string;
	readonly country: { readonly code: string; readonly name: string } | null;
	/** All cables of the post, on whatever subject, until the day. */
	readonly cables: number;
	/** Those that mention the subject, newest first, each with what it reports. */
	readonly onTopic: readonly ReportedCable[];
	/** Most quotes first. */
	readonly holders: readonly ReportedHolder[];
	readonly evidence: Extent;
}

/** Everything on the page of one post, for one state of its address. */
export function postView(db: ReadDb, asked: string, state: PlaceState): PostView {
	const known = postByName(asked);
	const post = known?.name ?? asked;
	const day = corpusDay(db, state);
	const cables = cableList(db, { post, collections: state.collection, to: day.asOf, pageSize: 1 }).total;
	if (!known && cables === 0) error(404, { message: `There is no post “${asked}”.`, hint: 'Posts are named as in references: TOKYO, THEHAGUE, USNATO. All that sent a cable are listed under Posts.' });
	const topic = CLUSTER_MUNITIONS;
	const scope = { topic: topic.id, origins: [post], collections: state.collection, until: day.asOf };
	const rows = evidence(db, scope);
	const ofCable = Map.groupBy(rows, ({ cable }) => cable);
	const ofHolder = Map.groupBy(rows, ({ holder }) => holder);
	return {
		state, day, post, cables, name: known?.displayName ?? post,
		country: known ? { code: known.country, name: holderName(known.country) } : null,
		onTopic: cablesOnTopicOfPost(db, post, { topic, collections: state.collection, until: day.asOf }).map((cable) => ({
			...cable, records: (ofCable.get(cable.reference) ?? []).map((row) => ({ evidence: row, says: says(row) }))
		})),
		holders: holdersWithEvidence(db, scope).map((row) => ({
			holder: row.holder, name: holderName(row.holder), quotes: row.quotes, cables: row.cables, first: row.first, last: row.last,
			hearsay: ofHolder.get(row.holder)?.filter((each) => !isOwnWords(each)).length ?? 0
		})),
		evidence: extentOf(rows)
	};
}
