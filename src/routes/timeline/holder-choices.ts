import { BLOCS, membersOf } from '#lib/countries/blocs.ts';
import { COUNTRIES, countryByIso, holderName } from '#lib/countries/countries.ts';
import type { OfficialAct } from '#lib/positions/evidence.ts';
import { signatoriesOf } from '#lib/positions/signatories.ts';

export interface HolderChoice {
	readonly holder: string;
	readonly name: string;
	readonly quotes: number;
	readonly isChosen: boolean;
}

/** A set of countries that is chosen with one click. */
export interface HolderSet {
	readonly name: string;
	/** Holder codes that the picker offers, and how many belong to it in all. */
	readonly holders: readonly string[];
	readonly size: number;
}

const CONVENTION = 'Convention on Cluster Munitions';

export function regionOf(holder: string): string {
	return countryByIso(holder)?.region ?? 'Organisations and others';
}

/** Whoever has evidence, and whoever is chosen without any, by name; every country when `all`. */
export function holderChoices(counted: readonly { readonly holder: string; readonly quotes: number }[], chosen: readonly string[], all: boolean): HolderChoice[] {
	const quotesOf = new Map(counted.map(({ holder, quotes }) => [holder, quotes]));
	return [...new Set([...quotesOf.keys(), ...chosen, ...(all ? COUNTRIES.map(({ iso2 }) => iso2) : [])])]
		.map((holder) => ({ holder, name: holderName(holder), quotes: quotesOf.get(holder) ?? 0, isChosen: chosen.includes(holder) }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The choices by part of the world, in order of its name, those that are no country last. */
export function choicesByRegion(choices: readonly HolderChoice[]): { readonly region: string; readonly choices: readonly HolderChoice[] }[] {
	const rank = (region: string): string => (region.startsWith('Organisations') ? `~${region}` : region);
	return [...Map.groupBy(choices, ({ holder }) => regionOf(holder))]
		.map(([region, own]) => ({ region, choices: own }))
		.sort((a, b) => (rank(a.region) < rank(b.region) ? -1 : 1));
}

/** The blocs as they were on the as-of date, each with those of its members that the picker offers. A bloc that did not exist yet is left out. */
export function blocChoices(choices: readonly HolderChoice[], acts: readonly OfficialAct[], asOf: string): HolderSet[] {
	const offered = new Set(choices.map(({ holder }) => holder));
	const blocs = [...BLOCS.map((name) => [name, membersOf(name, asOf)] as const), ['CCM signatories', signatoriesOf(acts, CONVENTION, asOf)] as const];
	return blocs.filter(([, members]) => members.length > 0)
		.map(([name, members]) => ({ name, holders: members.filter((holder) => offered.has(holder)), size: members.length }));
}
