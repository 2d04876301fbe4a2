import { counted } from '#lib/components/counted.ts';

type Outcome = 'imported' | 'copy' | 'identical' | 'new-version' | 'failed';

/** What became of one cable, as a label of the report. */
export const OUTCOME_IN_WORDS: Readonly<Record<Outcome, string>> = {
	imported: 'Imported', 'new-version': 'New version', copy: 'Another copy', identical: 'Already here', failed: 'Failed'
};

/** "3 cables imported, 1 new version, 1 failed"; "nothing" when nothing was read. */
export function countsInWords(counts: Readonly<Record<Outcome, number>>): string {
	const parts = [
		counts.imported > 0 && `${counted(counts.imported, 'cable')} imported`,
		counts['new-version'] > 0 && counted(counts['new-version'], 'new version'),
		counts.copy > 0 && counted(counts.copy, 'other copy', 'other copies'),
		counts.identical > 0 && `${counts.identical.toLocaleString('en-US')} already here`,
		counts.failed > 0 && `${counts.failed.toLocaleString('en-US')} failed`
	];
	return parts.filter(Boolean).join(', ') || 'nothing';
}
