/** A state, or a territory with a foreign policy of its own, as cables name it. */
export interface Country {
	/** ISO 3166-1 alpha-2 (`XK` for Kosovo). */
	readonly iso2: string;
	readonly iso3: string;
	/** The name to show: `Netherlands`, `South Korea`, `Burma`. */
	readonly name: string;
	readonly officialName: string;
	/** Every name a cable may use for the state itself, the usual one first. */
	readonly names: readonly string[];
	/** "Dutch", "Danish". */
	readonly adjectives: readonly string[];
	/** "Dane" and "Danes". */
	readonly people: readonly { readonly singular: string; readonly plural: string }[];
	/** All of `adjectives` and `people`, each once. */
	readonly demonyms: readonly string[];
	readonly capital: string | null;
	/** Cities that stand for the government: "The Hague is considering". */
	readonly seats: readonly string[];
	/** "Quai d'Orsay", "Whitehall". */
	readonly ministries: readonly string[];
	/** `GOJ`, in capitals; may be shared by several states. */
	readonly acronyms: readonly string[];
	/** The two-letter State TAGS code, or null. */
	readonly tag: string | null;
	readonly region: string;
	readonly subregion: string;
}

export type NameKind = 'name' | 'adjective' | 'person' | 'people' | 'seat' | 'ministry' | 'acronym';

/** One way of writing one state or organisation. */
export interface NameEntry {
	/** As cables write it; case counts. */
	readonly text: string;
	/** What it may stand for, as holder codes; more than one = ambiguous, to be settled by the post or the sentence. */
	readonly codes: readonly string[];
	readonly kind: NameKind;
	/** Also an everyday word, a person's name or another place: needs support from the sentence. */
	readonly ordinary: boolean;
}
