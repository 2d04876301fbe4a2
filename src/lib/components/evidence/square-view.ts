import type { Evidence } from '#lib/positions/evidence.ts';

/** The square of a comparison, or the step of an index, that a record is one of: all that it rests on, and how it came about. */
export interface SquareView {
	readonly called: 'square' | 'step';
	/** What the working answers. */
	readonly question: string;
	/** "Japan · The Oslo process, 30 May 2008". */
	readonly title: string;
	readonly acts: readonly { readonly id: string; readonly says: string; readonly source: string; readonly decides: boolean }[];
	/** Those that decide first, then the others, the newest first. */
	readonly records: readonly (Pick<Evidence, 'id' | 'stance' | 'firm' | 'basis' | 'heldOnAsKnown' | 'cable' | 'paragraph'> & {
		readonly href: string;
		readonly decides: boolean;
		/** The proposition, where there are several. */
		readonly on?: string;
	})[];
	readonly working: readonly string[];
	readonly laneHref: string;
}
