import type { Evaluation } from './evaluate-folders.ts';
import type { Measures } from './score.ts';

const percent = (x: number): string => `${(100 * x).toFixed(1)}%`;
const row = (name: string, m: Measures): string => `${name.padEnd(22)} P ${percent(m.p).padStart(6)}  R ${percent(m.r).padStart(6)}  F1 ${percent(m.f1).padStart(6)}  (tp ${m.tp}, fp ${m.fp}, fn ${m.fn})`;

/** An evaluation as a table for the terminal, with the misses before it when asked for. */
export function formatEvaluation({ result, misses, missing }: Evaluation, showMisses: boolean): string {
	const lines = [
		...(showMisses ? misses : []),
		...missing.map((cable) => `no text for ${cable}`),
		`${result.cables} cables`,
		row('records', result.records), row('per cable', result.cableLevel), row('action requests', result.actions),
		`stance value ${percent(result.stanceValueAccuracy)} · basis ${percent(result.basisAccuracy)} · certainty ${percent(result.certaintyAccuracy)} of matched; own dates ${result.heldOn}; `
			+ `polarity flips ${percent(result.polarityFlipRate)}; quotes not verbatim ${result.quotesNotVerbatim}/${result.quotes}`,
		`firm ${percent(result.firm.share)} of records, right ${percent(result.firm.precision)} of the time`,
		...Object.entries(result.byProposition).map(([id, m]) => row(`  ${id}`, m))
	];
	return `${lines.join('\n')}\n`;
}
