import type { ReadDb } from '#lib/server/db/client.ts';
import { corpusDays } from '#lib/server/queries/corpus-days.ts';
import { demarches, missingDemarches } from '#lib/server/queries/demarches.ts';
import { CLUSTER_MUNITIONS } from '#lib/topics/cluster-munitions/topic.ts';
import { corpusDay } from '../corpus-day.server.ts';
import { postName } from './asked-posts.ts';
import type { PlaceState } from '../place-params.ts';
import { demarcheAnswers } from './replies.ts';

export interface ListedDemarche {
	readonly reference: string;
	readonly collection: string;
	readonly sent: string | null;
	readonly subject: string | null;
	readonly due: string | null;
	readonly asked: number;
	readonly answered: number;
	/** Posts that answered without having been addressed. */
	readonly others: number;
	/** "All diplomatic and consular posts": then the number asked is not known. */
	readonly collectives: readonly string[];
}

/** The instructions of the corpus as of a day, the newest first, and those that are only cited. */
export function demarcheList(db: ReadDb, state: PlaceState): {
	day: string;
	hasCables: boolean;
	hasSample: boolean;
	items: ListedDemarche[];
	missing: { reference: string; replies: { reference: string; post: string }[] }[];
} {
	const { asOf, collection } = state;
	const scope = { topic: CLUSTER_MUNITIONS.id, collections: collection, asOf };
	const items = demarches(db, scope).toReversed().map((demarche): ListedDemarche => {
		const { due, askedCount, answeredCount, answered, collectives: open } = demarcheAnswers(demarche);
		const { reference, sent, subject } = demarche;
		return {
			reference, collection: demarche.collection, sent, subject, due, asked: askedCount, answered: answeredCount,
			others: answered.filter((post) => !post.asked).length, collectives: open
		};
	});
	return {
		day: corpusDay(db, state).asOf, items, hasCables: corpusDays(db).cables > 0, hasSample: items.some((item) => item.collection === 'sample'),
		missing: missingDemarches(db, scope).map(({ reference, citing }) => ({ reference, replies: citing.map((cable) => ({ reference: cable.reference, post: postName(cable.origin) })) }))
	};
}
