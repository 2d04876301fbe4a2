import type { ActionKind, Deadline } from './action-request.ts';

/** When a request of a kind is due if its text names no day. */
export interface DueRule {
	/** Calendar days after the cable was sent; null = never, as for a promise without a date. */
	readonly days: number | null;
}

/** Editable: what a researcher's own rules replace. */
export interface DueRules {
	readonly byKind: Readonly<Record<ActionKind, DueRule>>;
	/** An item is due soon for so many days before it is due. */
	readonly soonDays: number;
}

/**
 * The Department names its reporting deadline; where it does not, thirty calendar days is what posts are held to. A promise without
 * a date binds nobody to a day, so it waits but is never overdue.
 */
export const DUE_RULES: DueRules = {
	byKind: {
		'department-asks-post': { days: 30 },
		'post-asks-department': { days: 30 },
		'host-asks-us': { days: 30 },
		'us-asks-host': { days: 30 },
		'host-promises': { days: null },
		'us-promises': { days: null }
	},
	soonDays: 7
};

export interface Due {
	/** `YYYY-MM-DD`, or null when it is never due. */
	readonly date: string | null;
	/** Moved by a person, named in the text, by the rule for its kind, or not at all. */
	readonly from: 'moved' | 'text' | 'rule' | 'none';
}

const DAY = 86_400_000;
/** A corpus has some thousand days and ten thousand requests: each day is reckoned once. */
function remembered<K, V>(reckon: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		const value = reckon(key);
		if (known.size < 100_000) known.set(key, value);
		return value;
	};
}
const toDays = remembered((date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY));
const toDate = remembered((days: number): string => new Date(days * DAY).toISOString().slice(0, 10));

/** Whole days from one ISO day to another; negative when the second comes first. `('2007-01-31', '2007-03-01')` → 29. */
export function daysBetween(from: string, to: string): number {
	return toDays(to) - toDays(from);
}

/** An ISO day some days later. `('2007-01-31', 30)` → `2007-03-02`. */
export function addDays(date: string, days: number): string {
	return toDate(toDays(date) + days);
}

/**
 * When a request is due. What a person set (`moved`; its date may be null: no deadline any more) goes before the text's own date, and
 * that before the rule. A cable without a day of sending is due only by its text.
 */
export function dueOf(request: { readonly kind: ActionKind; readonly deadline: Deadline | null }, sentDay: string | null, rules: DueRules = DUE_RULES, moved?: { readonly date: string | null }): Due {
	if (moved) return { date: moved.date, from: 'moved' };
	if (request.deadline?.date) return { date: request.deadline.date, from: 'text' };
	const { days } = rules.byKind[request.kind];
	return days === null || sentDay === null ? { date: null, from: 'none' } : { date: addDays(sentDay, days), from: 'rule' };
}

/** What is worked out and never stored. */
export interface Computed {
	readonly overdue: boolean;
	readonly dueSoon: boolean;
	/** Days since the cable was sent for which nothing has settled it; null once settled, or undated, or not yet sent. */
	readonly waitingDays: number | null;
}

/**
 * How an item stands on a day of the corpus clock. Only an open item can be overdue or waiting; on its due day it is due soon. `sentDay` is null
 * where only a month or year is known: then nothing is counted from it.
 * `({ status: 'open', sentDay: '2007-01-31', due: '2007-03-02' }, '2007-03-01')` → due soon, waiting 29 days.
 */
export function computedAsOf(item: { readonly status: string; readonly sentDay: string | null; readonly due: string | null }, asOf: string, rules: DueRules = DUE_RULES): Computed {
	if (item.status !== 'open' || (item.sentDay !== null && item.sentDay > asOf)) return { overdue: false, dueSoon: false, waitingDays: null };
	const left = item.due === null ? null : daysBetween(asOf, item.due);
	return { overdue: left !== null && left < 0, dueSoon: left !== null && left >= 0 && left <= rules.soonDays, waitingDays: item.sentDay === null ? null : daysBetween(item.sentDay, asOf) };
}

/** A person's rules from a form or file, or the sentence that says what is wrong with them. */
export function readDueRules(value: unknown): { readonly ok: true; readonly rules: DueRules } | { readonly ok: false; readonly reason: string } {
	const given = value as { byKind?: Record<string, { days?: unknown } | undefined>; soonDays?: unknown } | null;
	if (typeof given !== 'object' || given === null || typeof given.byKind !== 'object') return { ok: false, reason: 'The rules need "byKind", with the days of each kind.' };
	const isCount = (days: unknown): days is number => typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= 3650;
	const byKind = { ...DUE_RULES.byKind };
	for (const [kind, rule] of Object.entries(given.byKind)) {
		if (!Object.hasOwn(DUE_RULES.byKind, kind)) return { ok: false, reason: `"${kind}" is no kind of action request.` };
		const days = rule?.days ?? null;
		if (days !== null && !isCount(days)) return { ok: false, reason: `"${String(days)}" for ${kind} is no number of days from 0 to 3650; null means never.` };
		byKind[kind as ActionKind] = { days };
	}
	const soonDays = given.soonDays ?? DUE_RULES.soonDays;
	return isCount(soonDays) ? { ok: true, rules: { byKind, soonDays } } : { ok: false, reason: `"${String(soonDays)}" is no number of days for "soonDays".` };
}
