import { and, count, lte, max } from 'drizzle-orm';
import { countryByIso } from '#lib/countries/countries.ts';
import type { Evidence } from '#lib/positions/evidence.ts';
import { highestLevel } from '#lib/cables/highest-mark.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { cables } from '#lib/server/db/schema/index.ts';
import { actionItems, type ActionItem } from './action-items.ts';
import { collections as allCollections, type CollectionSummary } from './collections.ts';
import { evidence } from './evidence.ts';
import { recentImports, type ImportSummary } from './recent-imports.ts';
import { isShown } from './shown-cables.ts';

export interface Overview {
	readonly cables: number;
	/** Stances that count: rejected ones are not among them. */
	readonly stances: number;
	/** Distinct quotes behind them. */
	readonly quotes: number;
	/** States (not organisations, NGOs, oppositions) that hold any. */
	readonly countries: number;
	readonly actionRequests: number;
	readonly openActionRequests: number;
	/** Day of the newest cable shown (until the day asked about): what "latest" means. */
	readonly newestDay: string | null;
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
	const shown = and(isShown(filter.collections), filter.until === undefined ? undefined : lte(cables.sentDay, filter.until));
	const totals = db.select({ number: count(), newest: max(cables.sentDay) }).from(cables).where(shown).get();
	const actions = actionItems(db, filter.until ?? null, { collections: filter.collections });
	const open = actions.filter((item) => item.status === 'open');
	return {
		cables: totals?.number ?? 0,
		stances: items.length,
		quotes: new Set(items.map((item) => `${item.cable}\0${item.paragraph}\0${item.quote}`)).size,
		countries: new Set(items.map((item) => item.holder).filter(countryByIso)).size,
		actionRequests: actions.length,
		openActionRequests: open.length,
		newestDay: totals?.newest ?? null,
		collections: allCollections(db),
		evidence: items,
		open,
		imports: recentImports(db, 5),
		highestMark: highestLevel([...items.map((item) => item.mark), ...open.map((item) => item.mark)])?.title ?? null
	};
}
