/** How many redactions a text shows: runs of four or more X. A whole sentence taken out counts like one name. */
export function countRedactions(raw: string): number {
	return raw.match(/[Xx]{4,}/g)?.length ?? 0;
}
