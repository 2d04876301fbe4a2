import type { HolderMention } from './holders.ts';
import type { Token } from './tokens.ts';
import { isFinite, isSay, isThink } from './verbs.ts';

/** Somebody whom the cable names, and for whom he or she speaks. */
export interface Person {
	readonly name: string;
	/** What stands before or after the name at the introduction, such as "MFA Arms Control Office Director"; null when nothing does. */
	readonly role: string | null;
	/** Holder code, null when the cable does not tell. */
	readonly holder: string | null;
}

/** One stretch of text with what was found in it so far. */
export interface PeopleSource {
	readonly tokens: readonly Token[];
	readonly holders: readonly HolderMention[];
}

const US_TITLES = /^(?:u\/s|a\/s|das|pdas|depsecdef|secdef|poloff|emboff|econoff|dcm|polcouns|codel|senator|congressman|usdel)$/i;
const TITLES = /^(?:mr|mrs|ms|dr|minister|president|ambassador|director|chief|head|deputy|counselor|counsellor|secretary|colonel|general|admiral|captain|major|brigadier|chancellor|premier|officer|advisor|adviser|spokesman|spokesperson|spokeswoman|official|representative|delegate|fm|pm|mfa|mod|envoy|negotiator|undersecretary|commander|general|coordinator|attache|diplomat|lawyer|senator|mp|state)$/i;
/** Capital words that are no names of persons. */
const NOT_NAMES = new Set(('january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday the a an in on at by for to from with of and but or nor if as ' +
	'while when after before however although though because since this that these those he she they it we i you his her its their our there both all some many most several two three four no not yet so then also summary comment end note begin points action request ' +
	'reftel ref para post posts oslo lima vienna wellington dublin geneva ottawa montreux ccw ccm cm icrc gge convention conventional weapons certain protocol article process declaration nato eu un conference treaty asked turning according department division ministry ' +
	'foreign defense defence affairs security policy arms control disarmament international office government parliament cabinet council committee federal national state states united prime minister director deputy chief head ambassador counselor secretary general colonel army navy air force ' +
	'non nongovernmental ngo ngos military church first second third finally regarding concerning responding unlike despite given under over among between without until during since per poloff poloffs emboff usg meanwhile likewise instead still even only what which who whether where why how such any each every either neither none other others more less last next ' +
	'civil society group groups experts meeting session plan fund school university institute party union liberal labour labor social democratic green greens left right south north east west european african asian american pacific nordic latin human rights handicap').split(' '));

/** Names by each of their words in lower case ("han" and "jae" for Han Jae-min). */
export type People = ReadonlyMap<string, Person>;

/**
 * Lists the persons that a cable names, with the state each speaks for: told by the words around the first full naming ("of the MFAT
 * Disarmament Division", "Acting U/S"), else the host. `host` is null where the post has none.
 */
export function findPeople(sources: readonly PeopleSource[], host: string | null): People {
	const people = new Map<string, Person>();
	for (const source of sources) collect(source, host, people);
	return people;
}

function collect({ tokens, holders }: PeopleSource, host: string | null, people: Map<string, Person>): void {
	const inHolder = new Set<number>();
	for (const mention of holders) for (let i = mention.start; i < mention.end; i++) inHolder.add(i);
	const isName = (i: number): boolean => {
		const token = tokens[i];
		return token !== undefined && token.kind === 'word' && token.capital && !inHolder.has(i) && !NOT_NAMES.has(token.lower) && !TITLES.test(token.text) && !US_TITLES.test(token.text) && !/^[A-Z]{2,}s?$/.test(token.text);
	};
	for (let i = 0; i < tokens.length; i++) {
		if (!isName(i) || isWithinTitle(tokens, i)) continue;
		let end = i + 1;
		while (isName(end) || (isName(end + 1) && /^(?:van|von|de|der|den|el|al|bin|da|dos|di|la|le|ul)$/.test(tokens[end]!.lower))) end++;
		const before = tokens[i - 1];
		const isTitled = before !== undefined && (TITLES.test(before.text) || US_TITLES.test(before.text) || (before.text === '.' && /^(?:mr|mrs|ms|dr)$/i.test(tokens[i - 2]?.text ?? '')));
		const isSpeaking = (isSay(tokens[end]) || isThink(tokens[end])) && tokens[end]!.inflected;
		const isRealName = isTitled || isSpeaking || (end - i >= 2 && startsInside(tokens, i));
		if (isRealName) register(tokens, holders, i, end, host, people);
		i = end - 1;
	}
	assignRespectively(tokens, holders, people);
}

/** "The Convention on Cluster Munitions": what an instrument or a body is about is part of its title. */
function isWithinTitle(tokens: readonly Token[], i: number): boolean {
	return /^(?:on|concerning|against)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.capital === true;
}

/** A capital at the start of a sentence proves nothing unless a second word or a verb of saying follows. */
function startsInside(tokens: readonly Token[], i: number): boolean {
	return i > 0;
}

function register(tokens: readonly Token[], holders: readonly HolderMention[], start: number, end: number, host: string | null, people: Map<string, Person>): void {
	const words = tokens.slice(start, end);
	const surname = words.at(-1)!.lower;
	const known = people.get(surname) ?? people.get(words[0]!.lower);
	if (known) {
		for (const word of words) if (word.lower.length > 2 && !people.has(word.lower)) people.set(word.lower, known);
		return;
	}
	const named = words.map((word) => word.text).join(' ');
	const person = { name: named, role: roleOf(tokens, start, end), holder: holderOf(tokens, holders, start, end, host) };
	for (const word of words) if (word.lower.length > 2 && !people.has(word.lower)) people.set(word.lower, person);
}

function holderOf(tokens: readonly Token[], holders: readonly HolderMention[], start: number, end: number, host: string | null): string | null {
	// "Tamagawa of MOFA's Conventional Arms Division", "Madrigal, Director of the … Section of the MFA".
	const after = holders.find((mention) => mention.start >= end && mention.start <= end + 12);
	if (after && after.kind !== 'own' && reachesAfter(tokens, end, after.start)) return after.holder;
	const before = [...holders].reverse().find((mention) => mention.end <= start && mention.start >= start - 12);
	if (before && reachesBefore(tokens, before.end, start)) return before.holder;
	for (let i = start - 1; i >= Math.max(0, start - 4); i--) if (US_TITLES.test(tokens[i]!.text)) return 'US';
	return host;
}

function reachesAfter(tokens: readonly Token[], from: number, to: number): boolean {
	const first = tokens[from]!.text;
	if (!/^(?:,|of|from|in|at)$/.test(first)) return false;
	for (let i = from + 1; i < to; i++) if (tokens[i]!.kind === 'mark' || isFinite(tokens, i) || /^(?:who|and|with|that|to)$/.test(tokens[i]!.lower)) return tokens[i]!.lower === 'who' && tokens[i + 1]?.lower === 'runs';
	return true;
}

/** Only titles, offices and capital words between the state and the name: "Norwegian MFA Deputy Director General Ingrid Solheim". */
function reachesBefore(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const token = tokens[i]!;
		if (token.kind === 'mark' && token.text !== ',' && token.text !== '.') return false;
		if (token.kind === 'word' && !token.capital && !/^(?:for|of|and|on|the|head|chief|director|deputy|official|desk|officer|division|state|secretary|counterpart|counterparts|expert|arms|control|disarmament|negotiator|spokesman|legal|adviser|advisor|minister|department|section|unit|office|affairs|chair)$/.test(token.lower) && token.kind === 'word') return false;
	}
	return true;
}

function roleOf(tokens: readonly Token[], start: number, end: number): string | null {
	let from = start;
	while (from > 0 && tokens[from - 1]!.kind === 'word' && (tokens[from - 1]!.capital || /^(?:of|for|and|the)$/.test(tokens[from - 1]!.lower)) && start - from < 12) from--;
	while (from < start && !tokens[from]!.capital) from++;
	if (from < start) return tokens.slice(from, start).map((token) => token.text).join(' ');
	if (!/^(?:of|from|in|at|,)$/.test(tokens[end]?.text ?? '')) return null;
	let to = end + 1;
	while (to < tokens.length && to < end + 12 && (tokens[to]!.capital || /^(?:of|for|and|the|'s)$/.test(tokens[to]!.lower))) to++;
	return to > end + 1 ? tokens.slice(end + 1, to).map((token) => token.text).join(' ').replaceAll(' \'s', '\'s') : null;
}

/** "his French and British counterparts, Philippe Carre and Mariot Leslie respectively": states and names in the same order. */
function assignRespectively(tokens: readonly Token[], holders: readonly HolderMention[], people: Map<string, Person>): void {
	tokens.forEach((token, i) => {
		if (token.lower !== 'respectively') return;
		const states = holders.filter((mention) => mention.end <= i && mention.start >= i - 16 && mention.kind !== 'own').map((mention) => mention.holder);
		const names: Person[] = [];
		for (let j = Math.max(0, i - 12); j < i; j++) {
			const person = people.get(tokens[j]!.lower);
			if (person && tokens[j]!.capital && !names.includes(person)) names.push(person);
		}
		if (names.length < 2 || names.length !== states.length) return;
		names.forEach((person, n) => {
			const renamed = { ...person, holder: states[n] ?? person.holder };
			for (const [word, known] of people) if (known === person) people.set(word, renamed);
		});
	});
}
