import type { ActionKind, Party } from '#lib/actions/action-request.ts';
import { ACTION_STATUSES } from '#lib/actions/follow-up.ts';
import { homeOf } from '#lib/cables/vocabulary/posts.ts';
import { countryByIso } from '#lib/countries/countries.ts';
import type { ReadDb } from '#lib/server/db/client.ts';
import { BadInput } from '#lib/server/errors.ts';
import { actionItems, type ActionItem } from './action-items.ts';

/** Groups that one asks for by name: stored statuses, and what is worked out of open ones. */
export const ACTION_GROUPS = ['open', 'overdue', 'due-soon', 'waiting', ...ACTION_STATUSES.filter((status) => status !== 'open'), 'all'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export interface ActionFilter {
	readonly collections?: readonly string[] | undefined;
	/** One of `ACTION_GROUPS`; all when absent. */
	readonly status?: string | undefined;
	readonly kind?: ActionKind | undefined;
	readonly asker?: Party | undefined;
	readonly asked?: Party | undefined;
	/** ISO code: the host country of the cable's post, or of a post or state that asks or is asked. */
	readonly country?: string | undefined;
	/** Due on these days, inclusive. */
	readonly dueFrom?: string | undefined;
	readonly dueTo?: string | undefined;
	readonly sort?: 'oldest' | 'newest' | 'due' | undefined;
}

export interface Choice<T extends string> {
	readonly value: T;
	readonly count: number;
}

export interface ActionList {
	/** Those that fit every filter, in order. */
	readonly matching: readonly ActionItem[];
	/** How many there are of each group under the other filters. */
	readonly counts: Readonly<Record<ActionGroup, number>>;
	/** What may be chosen, among all items. */
	readonly kinds: readonly Choice<ActionKind>[];
	readonly askers: readonly Choice<Party>[];
	readonly asked: readonly Choice<Party>[];
	readonly countries: readonly Choice<string>[];
	readonly total: number;
}

/** The groups that an item is of: an open one is also overdue, due soon, or merely waiting. */
function groupsOf({ status, computed }: Pick<ActionItem, 'status' | 'computed'>): ActionGroup[] {
	return status === 'open' ? ['all', 'open', computed.overdue ? 'overdue' : computed.dueSoon ? 'due-soon' : 'waiting'] : ['all', status];
}

const COUNTRY_OF = new Map<string, string | null>();
/** The state that a party is, or in which its post stands. */
function countryOf(party: Party): string | null {
	const known = COUNTRY_OF.get(party);
	if (known !== undefined) return known;
	const country = countryByIso(party) ? party : homeOf(party);
	// Parties are few, but what people file is not ours to bound.
	if (COUNTRY_OF.size < 10_000) COUNTRY_OF.set(party, country);
	return country;
}

/** The foreign states that an item has to do with. The United States has a part in every one. */
export function countriesOfItem(item: Pick<ActionItem, 'originCountry' | 'asker' | 'asked'>): string[] {
	const codes = [item.originCountry, countryOf(item.asker), ...item.asked.map(countryOf)];
	return [...new Set(codes.filter((code): code is string => code !== null && code !== 'US'))];
}

function tally<T extends string>(values: Iterable<T>): Choice<T>[] {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const byDue = (a: ActionItem, b: ActionItem): number => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0);

/** The action requests as of a day under filters, with what else there is to choose. Throws `BadInput` for a status that there is not. */
export function actionList(db: ReadDb, asOf: string | null, filter: ActionFilter = {}): ActionList {
	const group = ACTION_GROUPS.find((name) => name === (filter.status ?? 'all'));
	if (group === undefined) throw new BadInput(`There is no status “${filter.status}”.`, `There are ${ACTION_GROUPS.join(', ')}.`);
	const all = actionItems(db, asOf, filter.collections ? { collections: filter.collections } : {});
	const { kind, asker, asked, country, dueFrom, dueTo, sort = 'oldest' } = filter;
	const countries = new Map(all.map((item) => [item, countriesOfItem(item)]));
	const fitting = all.filter((item) =>
		(kind === undefined || item.kind === kind) && (asker === undefined || item.asker === asker) && (asked === undefined || item.asked.includes(asked))
		&& (country === undefined || countries.get(item)!.includes(country))
		&& ((dueFrom === undefined && dueTo === undefined) || (item.due !== null && item.due >= (dueFrom ?? '') && item.due <= (dueTo ?? '9999-12-31'))));
	const matching = fitting.filter((item) => groupsOf(item).includes(group));
	const counts = Object.fromEntries(ACTION_GROUPS.map((name) => [name, 0])) as Record<ActionGroup, number>;
	for (const item of fitting) for (const name of groupsOf(item)) counts[name]++;
	return {
		matching: sort === 'newest' ? matching.reverse() : sort === 'due' ? matching.sort(byDue) : matching,
		counts, kinds: tally(all.map((item) => item.kind)), askers: tally(all.map((item) => item.asker)), asked: tally(all.flatMap((item) => item.asked)),
		countries: tally([...countries.values()].flat()), total: all.length
	};
}
