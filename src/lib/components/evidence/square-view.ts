import type { Evidence } from '#lib/positions/evidence.ts';

/** The square of a comparison that a record is one of: all that it rests on, and how it came by its colour. */
export interface SquareView {
	/** "Japan · The Oslo process, 30 May 2008". */
	readonly title: string;
	readonly acts: readonly { readonly id: string; readonly says: string; readonly source: string; readonly decides: boolean }[];
	/** Those that decide first, then the others, the newest first. */
	readonly records: readonly (Pick<Evidence, 'id' | 'stance' | 'firm' | 'basis' | 'heldOnAsKnown' | 'cable' | 'paragraph'> & {
		readonly href: string;
		readonly decides: boolean;
	})[];
	readonly working: readonly string[];
	readonly laneHref: string;
}
