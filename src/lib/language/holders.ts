import { governmentByAcronym, HOST_INSTITUTIONS, NAME_ENTRIES, type NameEntry } from '#lib/countries/countries.ts';
import { NGO_NOUNS, OPPOSITION_NOUNS, OWN_WORDS, PUBLIC_NOUNS, ROLE_NOUNS } from './role-words.ts';
import { stemOf } from './stem.ts';
import { tokenize, type Token } from './tokens.ts';

export type HolderKind =
	/** The state by name, capital, acronym, institution or people. */
	| 'state'
	/** "Norwegian", which may only describe the noun after it. */
	| 'adjective'
	/** The sender: we, Post, Poloff, Washington, the United States. */
	| 'own'
	| 'organisation'
	/** NGOs or opposition of a country. */
	| 'group'
	/** "the MFA", "the General Staff": of the host, unless the sentence says otherwise. */
	| 'institution';

export interface HolderMention {
	/** Token range, half-open. */
	readonly start: number;
	readonly end: number;
	readonly kind: HolderKind;
	/** Holder code; null for an institution in a cable without a host. */
	readonly holder: string | null;
	/** End of the bare name, without the role nouns after it. */
	readonly core: number;
	/** "Norway's". */
	readonly possessive: boolean;
}

/** What the mention finder has to know about the cable. */
export interface HolderContext {
	/** ISO code of the state that the post sits in, null for Washington and missions to organisations. */
	readonly host: string | null;
	/** Whole text in capitals, as subject lines are: names are then compared without case. */
	readonly allCaps: boolean;
}

interface TrieNode {
	readonly next: Map<string, TrieNode>;
	entry: NameEntry | null;
	institution: boolean;
}

const newNode = (): TrieNode => ({ next: new Map(), entry: null, institution: false });
const EXACT = newNode();
const FOLDED = newNode();

function addName(root: TrieNode, words: readonly string[], set: (node: TrieNode) => void): void {
	let node = root;
	for (const word of words) {
		let next = node.next.get(word);
		if (!next) node.next.set(word, (next = newNode()));
		node = next;
	}
	set(node);
}

const STRAIGHT: Readonly<Record<string, string>> = { '’': '\'' };
const wordsOf = (text: string): string[] => tokenize(text.replace(/’/g, (c) => STRAIGHT[c] ?? c)).map((token) => token.text);

/** Everyday words in capitals that would turn a subject line's words into countries. */
const NOT_IN_CAPITALS = new Set(['CAR', 'DIET', 'POLE', 'MALE', 'TURKEY POINT', 'US', 'AIDS']);

for (const entry of NAME_ENTRIES) {
	const words = wordsOf(entry.text);
	addName(EXACT, words, (node) => { node.entry ??= entry; });
	if (!NOT_IN_CAPITALS.has(entry.text.toUpperCase())) addName(FOLDED, words.map((word) => word.toUpperCase()), (node) => { node.entry ??= entry; });
}
for (const name of [...HOST_INSTITUTIONS, 'Air Force', 'Justice Ministry', 'Ministry of Justice', 'Finance Ministry', 'Council of Ministers', 'Chiefs of Staff', 'Defense Staff', 'Defence Staff',
	'Foreign Secretary', 'Defence Secretary', 'Government', 'Minister', 'President', 'Army', 'Navy', 'Parliament', 'host government', 'Foreign and Defense Ministries', 'foreign ministry',
	'defense ministry', 'foreign minister', 'defense minister', 'prime minister', 'armed forces', 'air force', 'general staff', 'joint staff', 'justice ministry', 'host governments']) {
	addName(EXACT, wordsOf(name), (node) => { node.institution = true; });
	addName(FOLDED, wordsOf(name.toUpperCase()), (node) => { node.institution = true; });
}

const stems = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => stemOf(word).stem));
const ROLES = stems(ROLE_NOUNS), NGOS = stems(NGO_NOUNS), OPPOSITION = stems(OPPOSITION_NOUNS), PUBLIC = stems(PUBLIC_NOUNS);
const OWN = new Set(OWN_WORDS);
const FIRST_PERSON = new Set(['we', 'our', 'ours', 'us']);

/**
 * Finds the states, organisations and groups that tokens name, longest first, left to right. "Norwegian Government" and "French officials" are one mention;
 * an acronym that several states share stands for the host ("GOI" from Reykjavik is Iceland). Country names that are everyday words count when capital.
 */
export function findHolders(tokens: readonly Token[], start: number, end: number, context: HolderContext): HolderMention[] {
	const mentions: HolderMention[] = [];
	for (let at = start; at < end; at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word') continue;
		const mention = mentionAt(tokens, at, end, context);
		if (!mention) continue;
		mentions.push(mention);
		at = mention.end - 1;
	}
	return mentions;
}

function mentionAt(tokens: readonly Token[], at: number, end: number, context: HolderContext): HolderMention | null {
	const own = ownAt(tokens, at, end, context);
	if (own !== null) return withNoun(tokens, at, own, end, 'own', 'US', context);
	const found = longest(context.allCaps ? FOLDED : EXACT, tokens, at, end, context.allCaps);
	if (!found) return groupAt(tokens, at, end, context);
	const { node, stop } = found;
	if (node.entry) {
		const holder = resolve(node.entry, context.host);
		if (!holder || isPartOfName(tokens, at, stop, node.entry, context)) return null;
		if (holder.length > 2) return { start: at, end: stop, core: stop, kind: 'organisation', holder, possessive: isPossessive(tokens, stop, end) };
		const isAdjective = node.entry.kind === 'adjective';
		const kind = holder === 'US' ? 'own' : isAdjective ? 'adjective' : 'state';
		return withNoun(tokens, at, stop, end, kind, holder, context);
	}
	// "the Defense Minister of Denmark" and "the Danish Defense Ministry" are named elsewhere in the sentence; the bare institution is the host's.
	const ofOther = stateAfter(tokens, stop, end, context);
	return { start: at, end: ofOther?.end ?? stop, core: stop, kind: ofOther ? 'state' : 'institution', holder: ofOther?.holder ?? context.host, possessive: isPossessive(tokens, ofOther?.end ?? stop, end) };
}

function longest(root: TrieNode, tokens: readonly Token[], at: number, end: number, folded: boolean): { node: TrieNode; stop: number } | null {
	let node: TrieNode | undefined = root;
	let best: { node: TrieNode; stop: number } | null = null;
	for (let i = at; i < end; i++) {
		const text: string = tokens[i]!.text;
		node = node.next.get(folded ? text.toUpperCase() : text);
		if (!node) break;
		if (node.entry ?? node.institution) best = { node, stop: i + 1 };
	}
	return best;
}

/** The code that a name stands for; null where several could and the host does not settle it. */
function resolve(entry: NameEntry, host: string | null): string | null {
	if (entry.codes.length === 1) return entry.codes[0]!;
	if (entry.kind === 'acronym') return governmentByAcronym(entry.text, host);
	return host !== null && entry.codes.includes(host) ? host : (entry.codes[0] ?? null);
}

const isPossessive = (tokens: readonly Token[], stop: number, end: number): boolean => stop < end && tokens[stop]!.kind === 'possessive';

/** "Oslo Process", "Wellington Declaration", "Dublin text", "Ottawa Treaty": a place in the name of a thing is no government. */
const THINGS = /^(?:process|conference|meeting|declaration|convention|treaty|text|track|accords?|talks|round|signing|session|group|group's|protocol|ceremony|agreement|style|process's|summit|stage|commitments|framework|draft|principles|conferences|meetings|time)$/i;

function isPartOfName(tokens: readonly Token[], at: number, stop: number, entry: NameEntry, context: HolderContext): boolean {
	const next = tokens[stop];
	if (entry.kind === 'seat' && /^(?:embassy|embassies|consulate|amembassy)$/i.test(tokens[at - 1]?.text ?? '')) return true;
	if (entry.kind === 'seat' && next && THINGS.test(next.text)) return true;
	// "the Lima, Wellington and Livingstone meetings".
	if (entry.kind === 'seat') for (let i = stop; i < stop + 6 && i < tokens.length; i++) {
		const token = tokens[i]!;
		if (THINGS.test(token.text) && i > stop) return /^(?:meetings|conferences|texts|declarations|talks|rounds|sessions)$/.test(token.lower);
		if (!token.capital && token.text !== ',' && token.lower !== 'and' && !context.allCaps) break;
	}
	// "Jordan Smith", "Mr. Poland": a name that is also a person's.
	const before = tokens[at - 1];
	if (entry.ordinary && before && /^(?:mr|mrs|ms|dr|st)$/i.test(before.text)) return true;
	return !context.allCaps && entry.ordinary && !tokens[at]!.capital;
}

/** Where a mention of the sender ends, or null. */
function ownAt(tokens: readonly Token[], at: number, end: number, context: HolderContext): number | null {
	const token = tokens[at]!;
	const lower = token.lower;
	if (FIRST_PERSON.has(lower)) return at + 1;
	if (/^u\.s\.$/.test(lower)) return tokens[at + 1]?.lower === 'government' ? at + 2 : at + 1;
	if (lower === 'united' && /^states?$/.test(tokens[at + 1]?.lower ?? '') && at + 1 < end && token.capital) return tokens[at + 2]?.lower === 'government' ? at + 3 : at + 2;
	if (lower === 'department' && token.capital && !/^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '') && !/^(?:legal|security|disarmament|control|affairs|arms)$/i.test(tokens[at - 1]?.text ?? '')) return at + 1;
	if (lower === 'delegation' && token.capital && context.host === null && at > 0 && !/^(?:the|a|an)$/.test(tokens[at - 1]!.lower)) return at + 1;
	if (!OWN.has(lower) || !token.capital) return null;
	if (lower === 'ambassador') return isForeignAmbassador(tokens, at, context) ? null : at + 1;
	if ((lower === 'mission' || lower === 'embassy') && isForeignAmbassador(tokens, at, context)) return null;
	return at + 1;
}

/** A country's name or an institution within the few words around makes an ambassador theirs. */
function isForeignAmbassador(tokens: readonly Token[], at: number, context: HolderContext): boolean {
	if (tokens[at + 1]?.lower === 'for' || tokens[at + 1]?.lower === 'at') return true;
	for (let i = Math.max(0, at - 6); i < at; i++) {
		if (tokens[i]!.text === '.' || tokens[i]!.text === ';') return false;
		const found = longest(EXACT, tokens, i, at, false);
		if (found?.node.entry && found.stop <= at && resolve(found.node.entry, context.host) !== 'US') return true;
	}
	return false;
}

/** Takes in the role nouns that follow: "Norwegian Government", "Danish Army", "Japanese NGOs". */
function withNoun(tokens: readonly Token[], at: number, stop: number, end: number, kind: HolderKind, holder: string, context: HolderContext): HolderMention {
	let last = stop;
	const isPlainOwn = kind === 'own' && FIRST_PERSON.has(tokens[at]!.lower);
	if (!isPlainOwn && !isPossessive(tokens, stop, end)) {
		for (let i = stop; i < Math.min(end, stop + 5); i++) {
			const token = tokens[i]!;
			if (token.kind !== 'word') break;
			if (NGOS.has(token.stem)) return { start: at, end: i + 1, core: i + 1, kind: 'group', holder: `NGO:${holder}`, possessive: isPossessive(tokens, i + 1, end) };
			if (OPPOSITION.has(token.stem)) return { start: at, end: i + 1, core: i + 1, kind: 'group', holder: `OPP:${holder}`, possessive: isPossessive(tokens, i + 1, end) };
			const found = token.capital ? longest(context.allCaps ? FOLDED : EXACT, tokens, i, end, context.allCaps) : null;
			if (found?.node.institution) {
				last = found.stop;
				i = found.stop - 1;
			} else if (ROLES.has(token.stem)) last = i + 1;
			else if (!token.capital || context.allCaps) break;
		}
	}
	const isState = kind === 'adjective' && last > stop;
	return { start: at, end: last, core: stop, kind: isState ? 'state' : kind, holder, possessive: isPossessive(tokens, last, end) };
}

/** NGOs and opposition named without a country are the host's. */
function groupAt(tokens: readonly Token[], at: number, end: number, context: HolderContext): HolderMention | null {
	if (!context.host) return null;
	const { stem } = tokens[at]!;
	const code = NGOS.has(stem) ? `NGO:${context.host}` : OPPOSITION.has(stem) ? `OPP:${context.host}` : null;
	if (!code) return null;
	// "NGO's have expressed": a plural written with an apostrophe.
	const stop = isPossessive(tokens, at + 1, end) && /^(?:have|has|are|were|had)$/.test(tokens[at + 2]?.lower ?? '') ? at + 2 : at + 1;
	return { start: at, end: stop, core: stop, kind: 'group', holder: code, possessive: isPossessive(tokens, stop, end) };
}

function stateAfter(tokens: readonly Token[], stop: number, end: number, context: HolderContext): { end: number; holder: string } | null {
	if (tokens[stop]?.lower !== 'of' && tokens[stop]?.lower !== 'in') return null;
	const at = tokens[stop + 1]?.lower === 'the' ? stop + 2 : stop + 1;
	if (at >= end) return null;
	const found = longest(context.allCaps ? FOLDED : EXACT, tokens, at, end, context.allCaps);
	if (!found?.node.entry || !/^(?:name|seat)$/.test(found.node.entry.kind)) return null;
	const holder = resolve(found.node.entry, context.host);
	return holder?.length === 2 ? { end: found.stop, holder } : null;
}

const UNNAMED = stems(['public', 'media', 'press', 'newspaper', 'journalist', 'reporter', 'ally', 'state', 'states', 'country', 'participant', 'nation', 'nations', 'other', 'member', 'signatory', 'observer', 'delegation', 'supporter', 'majority', 'critic', 'possessor', 'producer', 'user', 'party', 'analyst', 'commentator', 'neighbor', 'neighbour', 'expert', 'hardliner', 'government']);

/** Whether a noun stands for people that have no holder code: the press, "many Allies", "some participants". */
export function isUnnamed(token: Token): boolean {
	return UNNAMED.has(token.stem);
}

/** Whether the noun after an adjective makes it a description and not a state speaking ("Japanese public", "Norwegian proposal"). */
export function describesThing(token: Token | undefined): boolean {
	return token !== undefined && PUBLIC.has(token.stem);
}
