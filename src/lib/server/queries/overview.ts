import { countryByIso } from '#lib/countries/countries.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { highestLevel } from '#lib/cables/highest-mark.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { actionItems, type ActionItem } from './action-items.ts';
import { collections as allCollections, type CollectionSummary } from './collections.ts';
import { corpusDays, type CorpusDays } from './corpus-days.ts';
import { evidence } from './evidence.ts';
import { recentImports, type ImportSummary } from './recent-imports.ts';

export interface Overview {
	/** How many cables are shown, and of which days, until the day asked about. */
	readonly days: CorpusDays;
	/** Stances that count: rejected ones are not among them. */
	readonly stances: number;
	/** Distinct quotes behind them. */
	readonly quotes: number;
	/** States (not organisations, NGOs, oppositions) that hold any. */
	readonly countries: number;
	readonly actionRequests: number;
	readonly openActionRequests: number;
	readonly collections: readonly CollectionSummary[];
	/** All evidence shown, oldest first, for the latest positions. */
	readonly evidence: readonly Evidence[];
	/** The open ones, oldest first. */
	readonly open: readonly ActionItem[];
	readonly imports: readonly ImportSummary[];
	readonly highestMark: string | null;
}

export interface OverviewFilter {
	readonly topic: string;
	readonly collections?: readonly string[] | undefined;
	readonly until?: string | undefined;
}

/** What is in the database under the filter: counts, evidence, open requests, last imports. */
export function overview(db: ReadDb, filter: OverviewFilter): Overview {
	const items = evidence(db, filter);
	const actions = actionItems(db, filter.until ?? null, { collections: filter.collections });
	const open = actions.filter((item) => item.status === 'open');
	return {
		days: corpusDays(db, filter.collections, filter.until),
		stances: items.length,
		quotes: new Set(items.map((item) => `${item.cable}\0${item.paragraph}\0${item.quote}`)).size,
		countries: new Set(items.map((item) => item.holder).filter(countryByIso)).size,
		actionRequests: actions.length,
		openActionRequests: open.length,
		collections: allCollections(db),
		evidence: items,
		open,
		imports: recentImports(db, 5),
		highestMark: highestLevel([...items.map((item) => item.mark), ...open.map((item) => item.mark)])?.title ?? null
	};
}
