import type { Basis, StanceValue } from '#lib/stances/stance.ts';
import { monthsBetween, type Day } from './calendar.ts';
import type { Evidence, OfficialAct } from './evidence.ts';
import { DEFAULT_WINDOW, notOlderThan, type HoldWindow } from './hold-window.ts';
import { STANCE_SCORE } from './stance-score.ts';

/** A stance that can be held, or `mixed` when the words of one day contradict each other. */
export type PositionValue = Exclude<StanceValue, 'declined'> | 'mixed';

/** Where a holder stands on a proposition as of a day, and what that rests on. */
export interface Position {
	readonly holder: string;
	readonly proposition: string;
	readonly value: PositionValue;
	/** -2 to +2; null when mixed. */
	readonly score: number | null;
	/** `reported` and `assessed` are hearsay and drawn hatched or dotted. */
	readonly source: Basis | 'act';
	/** The day of the deciding words or act. */
	readonly since: Day;
	/** Whole months from then to the as-of date. */
	readonly ageMonths: number;
	/** Older than the window that it holds for: what was last known, no longer the position. */
	readonly lapsed: boolean;
	/** The words that decide it, best first; when mixed, the words that contradict each other; empty when an act decides. */
	readonly quotes: readonly Evidence[];
	readonly act: OfficialAct | null;
	/** Every deciding record is firm. */
	readonly firm: boolean;
	/** Records of a view (refusals to say are none) within the window, and the cables that they stand in. */
	readonly quoteCount: number;
	readonly cableCount: number;
	readonly singleSource: boolean;
}

export interface AsOf {
	readonly asOf: Day;
	readonly window?: HoldWindow;
}

/** Legal acts hold until another legal act revokes them; a vote speaks for its day. */
export function isLegalAct(act: OfficialAct): boolean {
	return act.kind !== 'voted-yes' && act.kind !== 'voted-no' && act.kind !== 'abstained';
}

/** A record that says where its holder stands: not rejected in review, and not a refusal to say. */
export function givesView(row: Evidence): boolean {
	return row.review !== 'rejected' && row.stance !== 'declined';
}

/**
 * Whether the words are the holder's own. `stated` counts whether an official of the holder speaks or the cable itself narrates the
 * holder's word or act as fact: the codebook calls both the holder's own, and neither is hearsay. On one day an official's words go
 * before the narration (see `decide`). What another party tells, or the post judges, steps in only when no own words hold.
 */
export function isOwnWords(row: Evidence): boolean {
	return row.basis === 'stated';
}

type Decision = Pick<Position, 'value' | 'score' | 'source' | 'since' | 'quotes' | 'act' | 'firm'>;

function latestDay(days: readonly Day[]): Day | null {
	return days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}

function scoreOf(row: Evidence): number {
	return STANCE_SCORE[row.stance] ?? 0;
}

/** The last paragraph of each cable: paragraph numbers say what came later only within one cable. */
function lastWordOfEachCable(rows: readonly Evidence[]): Evidence[] {
	const last = new Map<string, number>();
	for (const row of rows) last.set(row.cable, Math.max(last.get(row.cable) ?? 0, row.paragraph));
	return rows.filter((row) => row.paragraph === last.get(row.cable));
}

function bestFirst(a: Evidence, b: Evidence): number {
	return b.confidence - a.confidence || Number(b.firstHand) - Number(a.firstHand) || b.paragraph - a.paragraph || (a.id < b.id ? -1 : 1);
}

/**
 * The position that the words of one day give. In turn: officials before narration, the later paragraph within a cable, the higher
 * confidence; words of one sign give the more guarded value; words whose signs still differ are `mixed`.
 * The quotes are all those of the day that say the value, the surest first, so that a summary's repetition is not lost.
 */
function decide(sameDay: readonly Evidence[]): Decision | null {
	const firstHand = sameDay.filter((row) => row.firstHand);
	const contenders = lastWordOfEachCable(firstHand.length > 0 ? firstHand : sameDay);
	const surest = Math.max(...contenders.map((row) => row.confidence));
	const decisive = contenders.filter((row) => row.confidence === surest).toSorted(bestFirst);
	const first = decisive[0];
	if (!first) return null;

	const mixed = new Set(decisive.map((row) => Math.sign(scoreOf(row)))).size > 1;
	const guarded = decisive.reduce((kept, row) => (Math.abs(scoreOf(row)) < Math.abs(scoreOf(kept)) ? row : kept), first);
	const quotes = mixed ? decisive : sameDay.filter((row) => row.stance === guarded.stance).toSorted(bestFirst);
	return {
		value: mixed ? 'mixed' : (guarded.stance as PositionValue),
		score: mixed ? null : scoreOf(guarded),
		source: guarded.basis,
		since: first.heldOn,
		quotes,
		act: null,
		firm: (mixed ? decisive : [guarded]).every((row) => row.firm)
	};
}

function actDecision(act: OfficialAct): Decision | null {
	if (act.stance === 'declined') return null;
	return {
		value: act.stance, score: STANCE_SCORE[act.stance], source: 'act', since: act.date, quotes: [], act, firm: true
	};
}

function decideOnLatestDay(rows: readonly Evidence[], votes: readonly OfficialAct[]): Decision | null {
	const day = latestDay([...rows.map((row) => row.heldOn), ...votes.map((vote) => vote.date)]);
	if (day === null) return null;
	const vote = votes.find((candidate) => candidate.date === day);
	if (vote) return actDecision(vote);
	const sameDay = rows.filter((row) => row.heldOn === day);
	const own = sameDay.filter(isOwnWords);
	return decide(own.length > 0 ? own : sameDay);
}

/**
 * Where one holder stands on one proposition as of a day, or null when there is no evidence up to then that is still remembered.
 * `evidence` and `acts` must be of that holder and proposition; their order does not matter, and later ones than `asOf` are ignored.
 * A legal act not revoked; else the latest own words (or vote) not older than the window; only if there are none, the latest
 * hearsay; else, marked `lapsed`, whatever came last, until the window for remembering ends.
 */
export function positionAsOf(evidence: readonly Evidence[], acts: readonly OfficialAct[], { asOf, window = DEFAULT_WINDOW }: AsOf): Position | null {
	const views = evidence.filter((row) => givesView(row) && row.heldOn <= asOf);
	const known = acts.filter((act) => act.date <= asOf);
	const holds = notOlderThan(asOf, window.holdsMonths);
	const held = views.filter((row) => holds(row.heldOn));
	const votes = known.filter((act) => !isLegalAct(act));
	const heldVotes = votes.filter((vote) => holds(vote.date));

	const legal = known.filter(isLegalAct).reduce<OfficialAct | null>((latest, act) => (latest && latest.date > act.date ? latest : act), null);
	const current = (legal && actDecision(legal))
		?? decideOnLatestDay(held.filter(isOwnWords), heldVotes)
		?? decideOnLatestDay(held, []);
	const isRemembered = notOlderThan(asOf, window.fadesMonths);
	const decision = current ?? decideOnLatestDay(views.filter((row) => isRemembered(row.heldOn)), votes.filter((vote) => isRemembered(vote.date)));
	const any = evidence[0] ?? acts[0];
	if (!decision || !any) return null;

	const counted = current ? held : decision.quotes;
	const cableCount = new Set(counted.map((row) => row.cable)).size;
	return {
		holder: any.holder,
		proposition: any.proposition,
		...decision,
		ageMonths: monthsBetween(decision.since, asOf),
		lapsed: current === null,
		quoteCount: counted.length,
		cableCount,
		singleSource: decision.act === null && cableCount === 1
	};
}
