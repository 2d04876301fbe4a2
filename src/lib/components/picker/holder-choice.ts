/** A country or organisation that a picker offers. */
export interface HolderChoice {
	readonly holder: string;
	readonly name: string;
	/** Part of the world, or `OTHERS` for what is no country. */
	readonly region: string;
	readonly quotes: number;
	readonly isChosen: boolean;
}

export const OTHERS = 'Organisations and others';

/** The choices by part of the world, in order of its name, those that are no country last. */
export function choicesByRegion(choices: readonly HolderChoice[]): { readonly region: string; readonly choices: readonly HolderChoice[] }[] {
	return [...Map.groupBy(choices, ({ region }) => region)]
		.map(([region, own]) => ({ region, choices: own }))
		.sort((a, b) => Number(a.region === OTHERS) - Number(b.region === OTHERS) || (a.region < b.region ? -1 : 1));
}
