import { foldText } from './cable-folding.ts';

/** One text of a cable, as imported. */
export interface KnownText {
	/** The caller's own name for it. */
	readonly id: string;
	readonly raw: string;
	/** When it was imported or retrieved: an ISO date or instant; compared as text. */
	readonly retrieved: string;
}

export interface Version {
	/** The folded text that all its copies share. */
	readonly folded: string;
	/** Ids of its copies, the earliest retrieved first. */
	readonly copies: readonly string[];
	/** Runs of X that stand for words taken out. */
	readonly redactions: number;
}

export interface Versions {
	readonly versions: readonly Version[];
	/** Index of the version that bears stances; -1 when there is no text. */
	readonly current: number;
}

/** How many redactions a text shows: runs of four or more X. Redacting a whole sentence or one name counts the same. */
export function countRedactions(raw: string): number {
	return raw.match(/[Xx]{4,}/g)?.length ?? 0;
}

/**
 * Sorts the texts that share one reference into versions, by their letters and digits alone: equal ones are copies of one version,
 * others are versions of their own. Current is the version with the fewest redactions, of equals the one whose first copy is newest,
 * of equals still the first given. Nothing is dropped.
 */
export function sortVersions(texts: readonly KnownText[]): Versions {
	const byFold = new Map<string, KnownText[]>();
	for (const text of texts) {
		const folded = foldText(text.raw);
		byFold.set(folded, [...(byFold.get(folded) ?? []), text]);
	}
	const versions = [...byFold].map(([folded, copies]) => {
		const inOrder = copies.toSorted((a, b) => (a.retrieved < b.retrieved ? -1 : a.retrieved > b.retrieved ? 1 : 0));
		return { folded, copies: inOrder.map((copy) => copy.id), redactions: countRedactions(inOrder[0]!.raw), first: inOrder[0]!.retrieved };
	});
	let current = versions.length > 0 ? 0 : -1;
	versions.forEach((version, index) => {
		const best = versions[current]!;
		if (version.redactions < best.redactions || (version.redactions === best.redactions && version.first > best.first)) current = index;
	});
	return { versions: versions.map(({ folded, copies, redactions }) => ({ folded, copies, redactions })), current };
}
