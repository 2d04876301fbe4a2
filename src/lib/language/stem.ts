/** Past and other forms that no ending tells. Only verbs and nouns that stance sentences use. */
const IRREGULAR: Readonly<Record<string, string>> = {
	am: 'be', is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', being: 'be', has: 'have', had: 'have', having: 'have',
	does: 'do', did: 'do', done: 'do', doing: 'do', goes: 'go', went: 'go', gone: 'go', going: 'go', used: 'use', using: 'use', uses: 'use',
	said: 'say', says: 'say', told: 'tell', thought: 'think', felt: 'feel', saw: 'see', seen: 'see', seeing: 'see', sees: 'see',
	took: 'take', taken: 'take', gave: 'give', given: 'give', kept: 'keep', held: 'hold', made: 'make', meant: 'mean', found: 'find',
	sought: 'seek', brought: 'bring', thinks: 'think', came: 'come', become: 'become', became: 'become', began: 'begin', begun: 'begin',
	chose: 'choose', chosen: 'choose', drew: 'draw', drawn: 'draw', drove: 'drive', driven: 'drive', fought: 'fight', forgot: 'forget',
	heard: 'hear', knew: 'know', known: 'know', led: 'lead', left: 'leave', lost: 'lose', met: 'meet', paid: 'pay', put: 'put', ran: 'run',
	sent: 'send', spoke: 'speak', spoken: 'speak', stood: 'stand', understood: 'understand', withdrew: 'withdraw', withdrawn: 'withdraw',
	won: 'win', wrote: 'write', written: 'write', bought: 'buy', sold: 'sell', built: 'build', got: 'get', gotten: 'get', bore: 'bear',
	broke: 'break', broken: 'break', fell: 'fall', fallen: 'fall', forbade: 'forbid', forbidden: 'forbid', froze: 'freeze', frozen: 'freeze',
	grew: 'grow', grown: 'grow', laid: 'lay', shown: 'show', sat: 'sit', swore: 'swear', taught: 'teach', tore: 'tear', threw: 'throw',
	thrown: 'throw', stuck: 'stick', dealt: 'deal', spent: 'spend', lent: 'lend', bound: 'bind', rose: 'rise', risen: 'rise', shook: 'shake',
	overrode: 'override', undertook: 'undertake', undertaken: 'undertake', foresaw: 'foresee', foreseen: 'foresee', lay: 'lie',
	men: 'man', women: 'woman', children: 'child', countries: 'country', parties: 'party'
};

/** Words that look inflected and are not, or whose base means something else in cables. */
const UNINFLECTED = new Set([
	'willing', 'unwilling', 'meeting', 'according', 'regarding', 'concerning', 'nothing', 'something', 'anything', 'everything', 'during',
	'including', 'pending', 'indeed', 'need', 'speed', 'exceed', 'proceed', 'succeed', 'always', 'perhaps', 'yes', 'news', 'series', 'thus',
	'this', 'his', 'its', 'us', 'as', 'has', 'less', 'unless', 'across', 'process', 'access', 'progress', 'morning', 'evening', 'spring', 'string',
	'building', 'united', 'nevertheless', 'hundred', 'sacred', 'naked', 'wicked', 'premises', 'overseas', 'whereas', 'afterwards', 'towards',
	'concerned', 'interested', 'prepared', 'bored', 'armed', 'ceiling', 'feeling', 'standing', 'outstanding', 'wellington', 'reading', 'ones',
	'does', 'goods', 'means', 'odds', 'arms', 'forces', 'states', 'nations', 'defenses', 'binding', 'species', 'politics', 'economics'
]);

const VOWEL = /[aeiouy]/;

/** A word's stem and whether an ending was taken off to find it. */
export interface Stem {
	readonly stem: string;
	readonly inflected: boolean;
}

const cache = new Map<string, Stem>();
const CACHE_LIMIT = 50_000;

/**
 * Folds the inflected forms of an English word to one key: `supports`, `supported`, `supporting` → `support`; `policies` → `polici`, as `policy`.
 * The key is for comparing, not for showing. Takes lower-case text; what is not a word comes back unchanged.
 */
export function stemOf(word: string): Stem {
	const known = cache.get(word);
	if (known) return known;
	const found = computeStem(word);
	// Names and misspellings would let the cache grow without end over a large corpus.
	if (cache.size >= CACHE_LIMIT) cache.clear();
	cache.set(word, found);
	return found;
}

function computeStem(word: string): Stem {
	if (UNINFLECTED.has(word)) return { stem: word, inflected: false };
	const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
	if (irregular !== undefined) return { stem: fold(irregular), inflected: irregular !== word };
	const base = stripEnding(word);
	return { stem: fold(base), inflected: base !== word };
}

function stripEnding(word: string): string {
	const n = word.length;
	if (n < 4) return word;
	if (word.endsWith('ies') && n > 4) return `${word.slice(0, -3)}y`;
	if (word.endsWith('ied') && n > 4) return `${word.slice(0, -3)}y`;
	if (word.endsWith('eed')) return word.slice(0, -1);
	if (word === 'noting' || word === 'noted') return 'note';
	if (word === 'hoping' || word === 'hoped') return 'hope';
	if (word === 'cared' || word === 'caring') return 'care';
	if (word.endsWith('ing') && n > 5 && VOWEL.test(word.slice(0, -3))) return word.slice(0, -3);
	if (word.endsWith('ed') && n > 4 && VOWEL.test(word.slice(0, -2))) return word.slice(0, -2);
	if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
	if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
	return word;
}

/** Without their e these would meet another word: note/not, here/her. */
const MEETS_ANOTHER = new Set(['note', 'here', 'plane', 'care', 'site', 'hope', 'bare', 'fine', 'rate']);

/** Makes base and stripped forms meet: `oppose`/`oppos`, `ban`/`bann`, `study`/`studi`. */
function fold(base: string): string {
	let stem = base;
	if (stem.length >= 4 && stem.endsWith('e') && !MEETS_ANOTHER.has(stem)) stem = stem.slice(0, -1);
	if (stem.length >= 4 && stem.at(-1) === stem.at(-2) && !/[aeiou]$/.test(stem)) stem = stem.slice(0, -1);
	if (stem.length >= 4 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
	return stem;
}
