/** The square of a comparison, or the step of an index, that a record is opened from, and what its page showed: the same records are gathered again from this. */
export interface SquareScope {
	/** As `cellId` writes it. */
	readonly cell: string;
	readonly asOf: string;
	/** Of its page; none for all. */
	readonly collections: readonly string[];
	/** What its page let count as evidence, as the address of that says it. */
	readonly filter?: readonly (readonly [name: string, value: string])[];
}

function scopeQuery({ cell, asOf, collections, filter = [] }: SquareScope): (readonly [string, string])[] {
	return [['cell', cell], ['asOf', asOf], ...(collections.length > 0 ? [['among', collections.join(',')] as const] : []), ...filter];
}

/**
 * The permanent address of a record. A link to it opens the evidence drawer where a script runs, and is a page of its own where none does.
 * The collection is named because two of them may hold the same cable; with a square it is shown among the other records of that.
 */
export function evidenceHref({ id, collection }: { readonly id: string; readonly collection?: string | undefined }, square: SquareScope | null = null): string {
	const query = [...(collection === undefined ? [] : [['collection', collection] as const]), ...(square === null ? [] : scopeQuery(square))];
	const path = `/evidence/${encodeURIComponent(id)}`;
	return query.length === 0 ? path : `${path}?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/** Whether a path is that of a record, and not of something taken from it. */
export function isEvidencePath(path: string): boolean {
	return /^\/evidence\/[^/]+$/.test(path);
}
