import type { Day } from './calendar.ts';
import type { Position } from './position.ts';
import type { Run } from './runs.ts';

/** A change that is worth naming, between two consecutive positions. Both carry the words (or the act) that show them. */
export interface Shift {
	readonly holder: string;
	readonly proposition: string;
	/** The first day of the new position. */
	readonly on: Day;
	readonly before: Position;
	readonly after: Position;
	/** Words answered by words, or by an act: "said in February that it would not sign; signed on 3 December". */
	readonly kind: 'words' | 'words-then-act' | 'acts';
	readonly direction: 'towards support' | 'towards opposition';
	/** Steps on the scale from -2 to +2, always positive. */
	readonly steps: number;
	/** Either side is known only from others: then it may be the teller who changed. */
	readonly hearsay: boolean;
	/** The earlier position had lapsed before the later one was recorded. */
	readonly acrossGap: boolean;
}

function isHearsay({ source }: Position): boolean {
	return source === 'reported' || source === 'assessed';
}

function kindOf(before: Position, after: Position): Shift['kind'] {
	if (after.source !== 'act') return 'words';
	return before.source === 'act' ? 'acts' : 'words-then-act';
}

/** The changes of sign, or of two steps, between consecutive runs of one lane. Mixed positions have no sign and are passed over. */
export function shiftsOf(runs: readonly Run[]): Shift[] {
	const shifts: Shift[] = [];
	let before: Run | null = null;
	for (const run of runs) {
		const from: number | null = before?.position.score ?? null;
		const to = run.position.score;
		if (to === null) continue;
		if (before !== null && from !== null && (Math.sign(from) !== Math.sign(to) || Math.abs(to - from) >= 2)) {
			shifts.push({
				holder: run.position.holder, proposition: run.position.proposition, on: run.from,
				before: before.position, after: run.position, kind: kindOf(before.position, run.position),
				direction: to > from ? 'towards support' : 'towards opposition', steps: Math.abs(to - from),
				hearsay: isHearsay(before.position) || isHearsay(run.position),
				acrossGap: before.fadesTo !== null
			});
		}
		before = run;
	}
	return shifts;
}
