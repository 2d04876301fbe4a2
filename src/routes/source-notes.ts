import { counted } from '#lib/components/counted.ts';
import type { Extent } from './extent.ts';

/** What stands under a figure that is taken away: what it rests on, that samples are invented, and the address of the same view. */
export function sourceNotes({ quotes, cables, highestMark, hasSample }: Extent, permalink: string): string[] {
	const rests = [`Source: ${counted(quotes, 'quote')} in ${counted(cables, 'cable')}`, ...(highestMark ? [`highest mark ${highestMark}`] : []), 'all words passed through an American pen'];
	return [rests.join(' · '), ...(hasSample ? ['Sample: invented wording over the public record'] : []), `Demarche · ${permalink}`];
}
