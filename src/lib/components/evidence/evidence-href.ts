/**
 * The permanent address of a record. A link to it opens the evidence drawer where a script runs, and is a page of its own where none does.
 * The collection is named because two of them may hold the same cable.
 */
export function evidenceHref({ id, collection }: { readonly id: string; readonly collection?: string | undefined }): string {
	const path = `/evidence/${encodeURIComponent(id)}`;
	return collection === undefined ? path : `${path}?collection=${encodeURIComponent(collection)}`;
}

/** Whether a path is that of a record, and not of something taken from it. */
export function isEvidencePath(path: string): boolean {
	return /^\/evidence\/[^/]+$/.test(path);
}
