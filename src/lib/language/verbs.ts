import { isNumeral } from './numerals.ts';
import { stemOf } from './stem.ts';
import type { Token } from './tokens.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map((word) => stemOf(word).stem));

/** Verbs whose object clause tells what somebody said. */
export const SAY = stems(`say tell state note add explain reply respond answer assert stress emphasize emphasise underline underscore point remark comment observe
	mention report announce declare confirm reiterate repeat insist claim argue maintain contend acknowledge admit concede recall recount remind warn caution complain
	indicate suggest affirm assure inform advise relate reveal confide hint imply continue conclude clarify volunteer allow opine quip joke reassure write agree counter
	promise pledge recap summarize elaborate interject protest object disclose signal attest testify intimate aver retort rejoin brief reaffirm hold explained lament demand urge recommend propose request ask regret describe call grumble term characterize deny dispute refute contradict`);
/** Verbs whose object clause tells what somebody takes to be so. */
export const THINK = stems(`think believe expect feel suspect assume understand hope fear guess anticipate assess judge predict estimate consider see regard speculate reckon doubt worry forecast surmise imagine
	presume conclude deem recognize realize find`);
/** Verbs whose object clause is known from a third side. */
export const HEAR = stems('hear gather learn');
/** Requests and questions: what follows is not said to be so. */
export const ASK = stems('ask inquire enquire wonder query question');

/** Everyday verbs, so that a clause's verb is seen among its nouns. Stance verbs come from the lexicon. */
const COMMON = stems(`be have do go come get make take give keep hold find put set let leave stay remain become seem appear look turn run stand sit lie fall rise bring send carry lead meet
	pay play show speak talk write read hear see know think feel want need try use work call ask tell say help begin start stop end open close move live offer provide include contain allow permit
	require involve concern affect regard consider decide agree accept refuse reject oppose support favor favour back endorse sign ratify join attend participate host invite deliver present raise discuss
	review study examine weigh consult coordinate negotiate draft table circulate propose suggest request urge press push seek pursue plan intend aim hope wish expect prefer share disagree differ
	object doubt question worry fear welcome appreciate thank praise criticize complain regret resist block veto abstain vote adopt conclude finish complete continue proceed follow lack possess own maintain
	retain store stockpile produce manufacture export sell transfer buy acquire destroy scrap dismantle eliminate withdraw retire phase ban prohibit outlaw restrict limit regulate exempt exclude cover bind apply
	harm kill maim hurt damage undermine weaken strengthen improve reduce increase lower save protect defend deploy train operate cooperate serve fight fire drop launch announce declare confirm reiterate note
	add explain stress argue claim insist maintain warn caution point remark observe report state reply respond answer comment mention indicate believe assume understand suspect predict judge assess choose opt
	elect depend rely matter mean represent reflect constitute form serve act behave change shift evolve harden soften grow fade drift emerge arise exist occur happen result cause lead contribute spend fund
	finance donate receive obtain win lose fail succeed manage attempt enable prevent avoid ensure guarantee promise pledge commit undertake assure inform advise brief convey pass forward relay transmit share
	await wait visit travel return arrive depart sponsor chair claim speak prepare instruct order direct authorize task appoint name describe call term label characterize view treat recognize acknowledge admit
	concede recall remember forget learn gather imply hint signal tend lean incline hesitate balk shrink drag stall slow rush hurry delay postpone defer suspend resume reopen answer satisfy address handle
	tackle solve resolve settle spell lay stress enjoy face draw bear break build catch cost cut deal drive eat fit fly hit lend lift lose miss pick plead pull reach ride shed shut sink sleep spread stick
	strike sweep swing tear throw trust underscore wear yield steer stake land sound mark share harbor harbour entertain dismiss deny dispute refute challenge contest insert table float side align associate
	distance dissociate absent skip boycott shun decline duck dodge avoid evade sidestep stall sulk grumble joke laugh shrug smile nod parrot echo repeat recap reopen reaffirm stiffen waver swallow give get
	belong compete count drain exclude fulfil fulfill grumble hamper haunt hurt ignore impede insist interpret invoke irritate justify legislate lobby mind oblige outweigh overrule own persuade preclude presume
	qualify read rebuff recede reckon rescind reserve rewrite rule scuttle sell shape spare split spoil staff stem store surprise survive tempt thwart tie trace trade tread upset urge value vanish vow water wreck seize shelve spurn sense`);

export const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', 'cannot', 'ought']);
const FINITE_FORMS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'does', 'do', 'did', 'am']);
/** Before a word that may be noun or verb these make it a noun. */
const BEFORE_NOUN: ReadonlySet<string> = new Set([
	'the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'your', 'my', 'this', 'these', 'those', 'any', 'no', 'some', 'such', 'of', 'for', 'with', 'by', 'in', 'on', 'at', 'from', 'about', 'into', '\'s', 'to', 'all', 'more',
	'u.s.', 'new', 'other', 'first', 'next', 'last', 'most', 'many', 'several', 'joint', 'military', 'legal', 'humanitarian', 'foreign', 'national', 'reftel', 'further', 'own', 'same', 'be', 'been', 'being', 'is', 'are', 'was', 'were', 'and/or', 'cluster'
]);
/** Nouns that look like a verb's third person. */
const NOUNS = new Set(['views', 'talks', 'concerns', 'plans', 'limits', 'bans', 'forms', 'states', 'forces', 'supports', 'points', 'steps', 'uses', 'stocks', 'results', 'reports', 'questions', 'remarks', 'comments', 'means', 'interests', 'needs', 'needed', 'armed', 'united', 'based', 'related', 'reftel', 'doubts', 'objects', 'moves', 'efforts', 'changes', 'costs', 'hopes', 'fears', 'worries', 'exports', 'transfers', 'sales', 'acts', 'works', 'aims', 'claims', 'deals', 'posts', 'visits', 'votes', 'drafts', 'demands', 'requests', 'offers', 'worlds', 'causes', 'effects', 'leads', 'rules', 'shares', 'judges', 'increased', 'proposed', 'agreed', 'limited', 'concluding', 'said', 'closing', 'unexploded', 'continued', 'fused', 'guided']);

/** Whether the token can be the finite verb of a clause ("supports", "has", "would"); plain forms count after a plural or a name. */
export function isFinite(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (!token || token.kind !== 'word') return false;
	const { lower } = token;
	if (MODALS.has(lower) || FINITE_FORMS.has(lower)) return !(lower === 'may' && token.capital && i > 0) && lower !== 'might' || tokens[i - 1]?.lower !== 'the';
	const before = tokens[i - 1]?.lower;
	if (before !== undefined && BEFORE_NOUN.has(before)) return false;
	if (!COMMON.has(token.stem) && !SAY.has(token.stem) && !THINK.has(token.stem) && !HEAR.has(token.stem)) return false;
	if (lower.endsWith('ing')) return false;
	if (token.inflected) return !(NOUNS.has(lower) && lower !== 'said' && lower !== 'agreed' && !followsSubject(tokens, i));
	return followsSubject(tokens, i);
}

/** A plural, a pronoun or a capital name stands right before: "officials support", "they want", "the British oppose". */
function followsSubject(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	if (!before || before.kind !== 'word') return false;
	if (/^(?:they|we|you|i|who|which|also|not|still|both|all|that|who)$/.test(before.lower)) return true;
	if (before.capital && i >= 2 && !isNumeral(before)) return true;
	// Plurals that the stems leave as they are, because of the United States and the United Nations.
	if (/^(?:states|nations|forces)$/.test(before.lower) && tokens[i - 2]?.lower !== 'united') return true;
	if (isCountedGroup(tokens, i - 1)) return true;
	return before.inflected && before.lower.endsWith('s') && before.lower.length > 4;
}

/** "those three", "all four", whose verb follows; after "the two" one may also be a noun ("the two state solution"), unless it has an object. */
function isCountedGroup(tokens: readonly Token[], i: number): boolean {
	if (!isNumeral(tokens[i])) return false;
	const before = tokens[i - 1]?.lower ?? '';
	return /^(?:these|those|all)$/.test(before) || (before === 'the' && /^(?:a|an|the|to|that|no|not|its|their|any|all|for|against|with|both|such)$/.test(tokens[i + 2]?.lower ?? ''));
}

export function isSay(token: Token | undefined): boolean {
	return token !== undefined && SAY.has(token.stem);
}
export function isThink(token: Token | undefined): boolean {
	return token !== undefined && (THINK.has(token.stem) || HEAR.has(token.stem));
}
export function isAsk(token: Token | undefined): boolean {
	return token !== undefined && ASK.has(token.stem);
}
