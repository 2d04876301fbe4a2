import { OTHERS, type HolderChoice } from '#lib/components/picker/holder-choice.ts';
import { BLOCS, membersOf } from '#lib/countries/blocs.ts';
import { COUNTRIES, countryByIso, holderName } from '#lib/countries/countries.ts';
import type { OfficialAct } from '#lib/positions/evidence.ts';
import { signatoriesOf } from '#lib/positions/signatories.ts';

/** A set of countries that is chosen with one click. */
export interface HolderSet {
	readonly name: string;
	/** Holder codes that the picker offers, and how many belong to it in all. */
	readonly holders: readonly string[];
	readonly size: number;
}

const CONVENTION = 'Convention on Cluster Munitions';

export function regionOf(holder: string): string {
	return countryByIso(holder)?.region ?? OTHERS;
}

/** Whoever has evidence, and whoever is chosen without any, by name; every country when `all`. */
export function holderChoices(counted: readonly { readonly holder: string; readonly quotes: number }[], chosen: readonly string[], all: boolean): HolderChoice[] {
	const quotesOf = new Map(counted.map(({ holder, quotes }) => [holder, quotes]));
	return [...new Set([...quotesOf.keys(), ...chosen, ...(all ? COUNTRIES.map(({ iso2 }) => iso2) : [])])]
		.map((holder) => ({ holder, name: holderName(holder), region: regionOf(holder), quotes: quotesOf.get(holder) ?? 0, isChosen: chosen.includes(holder) }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The blocs as they were on the as-of date, each with those of its members that the picker offers. A bloc that did not exist yet is left out. */
export function blocChoices(choices: readonly HolderChoice[], acts: readonly OfficialAct[], asOf: string): HolderSet[] {
	const offered = new Set(choices.map(({ holder }) => holder));
	const blocs = [...BLOCS.map((name) => [name, membersOf(name, asOf)] as const), ['CCM signatories', signatoriesOf(acts, CONVENTION, asOf)] as const];
	return blocs.filter(([, members]) => members.length > 0)
		.map(([name, members]) => ({ name, holders: members.filter((holder) => offered.has(holder)), size: members.length }));
}
