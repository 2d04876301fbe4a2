import { DEPARTMENT, FIRST_PERSON, POSTS, UNITED_STATES, US_OFFICIALS } from './actors.ts';

const any = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;

const INFORMATION = any(
	'details?', 'information', 'clarifications?', 'cop(?:y|ies)', 'texts?', 'views?', 'comments?', 'reactions?', 'responses?', 'repl(?:y|ies)', 'answers?', 'explanations?',
	'maps', 'records', 'coordinates', 'language', 'wording', 'speakers?', 'specialists?', 'samples?', 'photographs', 'transport', 'detectors', 'tables', 'guidance', 'instructions?', 'assistance', 'help', 'support', 'aid', 'briefings?', 'meetings?', 'visits?', 'consultations?', 'talks', 'discussions?', 'exchanges?', 'dialogue',
	'data', 'lists?', 'points', 'papers?', 'non-?papers?', 'agenda', 'assurances?', 'advice', 'input', 'feedback', 'experts?', 'dates?', 'confirmation', 'permission',
	'approval', 'clearance', 'concurrence', 'funding', 'funds', 'money', 'equipment', 'training', 'stud(?:y|ies)', 'documents?', 'documentation', 'analys[ei]s', 'materials?', 'translations?',
	'read-?outs?', 'reports?', 'statements?', 'figures', 'specifics', 'examples', 'updates?', 'follow-up', 'names?', 'word', 'readings?', 'assessments?', 'position', 'reaction', 'thinking', 'examples?', 'evidence', 'coordination', 'notice', 'reporting', 'indications?', 'insights?', 'dates?'
);

/** What one gives in answer. */
const REPLY = 'repl(?:y|ies)|responses?|answers?|texts?|cop(?:y|ies)|information|details|lists?|comments?|views|drafts?|reports?|data|documents?|documentation|statements?|non-?papers?|read-?outs?|updates?|clarifications?|explanations?|feedback|reactions?|papers?|letters?|translations?|points|figures|names|dates?|evidence|confirmation|analysis|assessment|arguments|material|notes?|questions|samples?|models?|summar(?:y|ies)';

/** Verbs of doing something about a talk afterwards, each with what shows that it is about this talk. */
const FOLLOW_UP = any(
	'pass (?:it|them|this|these|those|that|on|along|our|the|U\\.S\\.|his|her|reftel|any|over|to|back|Poloff|Washington|word|us)\\b', 'convey', 'forward', 'relay', 'transmit', 'communicate',
	'share (?:it|them|this|these|our|the|his|her|its|with|any|a|U\\.S\\.|more|information|what|Poloff|further|copies)\\b',
	'send (?:us|it|them|along|over|Post|post|Poloff|the Embassy|Washington|(?:a|an|the|our|his|her|its|any|more|further|written|these|this) (?:[a-z-]+ ){0,4}(?:cop(?:y|ies)|texts?|repl(?:y|ies)|responses?|answers?|papers?|statements?|notes?|drafts?|comments?|views|reports?|points|lists?|letters?|details|message|non-paper|information|translation|data|document)s?\\b|word|comments|copies|details)',
	`(?:provide|supply|furnish|send|share|give|forward|submit|get|hand|prepare|draft) (?:[a-z-]+ ){0,4}(?:${REPLY})\\b`, '(?:name|designate|nominate|identify|appoint) (?:a|an|the|his|her|its) (?:[a-z-]+ ){0,2}(?:point|points|contact|officer|expert|representative|counterpart|person)', '(?:provide|supply|furnish|give|get|submit|hand|fetch) (?:us|Post|post|Poloff|the Embassy|the U\\.S\\.|Washington|him|her|them|it to)\\b',
	'get (?:back|in touch|an answer|a reply|us)\\b', 'come back (?:to (?:us|Post|Poloff|the Embassy|it|this)|with|soon|later|once|when|after|by)\\b', 'come back(?=[,.;]|$)', 'go back to', 'circle back', 'report (?:back|this|our|the|it|these|to|any|on)\\b', 'respond', 'reply', 'answer (?:us|our|the|in|by|within|before|Poloff|after|as|soon|once|formally|fully)\\b', 'revert',
	'let (?:us|Poloff|Post|the Embassy|Embassy|Washington|the U\\.S\\.|him|her|them|(?:the )?DATT|(?:the )?DCM|the Ambassador) (?:know|have|see|hear)', 'look over\\b', 'come back on', 'bring (?:his|her|its|their|a|the) (?:[a-z]+ )?(?:figures|notes|list|draft|data|copy|paper|answer|lawyers?|experts?)', 'try (?:his|her) hand at', 'go (?:through|over) (?:it|them|the|our|this)', 'argue our', 'recommend to (?:his|her|the)', 'instruct (?:his|her|its|the) (?:delegation|mission|ambassador|delegates?|representatives?|team)', 'write(?= (?:to|by|before|soon)\\b|[.,;]|$)', 'inform', 'notify', 'apprise', 'alert', '(?:advise|tell|update|warn) (?:us|Post|Poloff|the Embassy|his|her|him|the U\\.S\\.|Washington)\\b', 'keep (?:us|Post|Poloff|the Embassy|the U\\.S\\.|Washington|in (?:touch|contact)|him|her)\\b',
	'brief (?:us|his|her|the|him|them|Poloff)\\b', 'consult', 'check', 'look (?:further )?into\\b', 'look (?:closely |carefully |again |hard |once more )?at (?:it|them|this|that|these|those|our|U\\.S\\.|what|whether|how|ways|options|the (?:U\\.S\\.|American|points?|papers?|proposals?|request|demarche|non-paper|text|matter|question|idea|offer|draft|letter|list|language|clause|wording|issue|possibility|figures|data)|any)\\b', '(?:review|study|examine|consider|weigh|analy[sz]e|reflect on|think about|read|go over) (?:it|them|this|these|our|the (?:U\\.S\\.|points|paper|proposal|request|demarche|non-paper|text|matter|message|reftel|idea|offer|draft|question|letter|list|document|suggestion|analysis|language|policy)|(?:reftel|U\\.S\\.|that|all|any) (?:[a-z-]+ ){0,2}(?:points|paper|proposal|request|concerns|requests|text|position|views|information))',
	'raise (?:it|them|this|these|our|the|U\\.S\\.|that|his|her|with)\\b', 'take (?:it(?! (?:kindly|amiss|ill|badly|well|hard|seriously|for granted|as|that|out))|them|this|these|our|the (?:matter|issue|question|points|request|proposal|message|concerns|idea|U\\.S\\.)|U\\.S\\. (?:points|concerns|views)|that|up|(?:Poloff|Washington)\'s)\\b',
	'bring (?:(?:it|them|this|these) (?:up|to|before)|these|our|the (?:matter|issue|question|points|request|proposal|message|concerns)|U\\.S\\. (?:points|concerns|views)|up|that)\\b', 'put (?:it|them|this|these|our|the (?:matter|issue|question|points|request|proposal|message|concerns)|us|Post|Poloff|in|together|forward (?:our|the U))\\b',
	'follow (?:up|through)', 'find out', 'try to (?:find|get|obtain|arrange|learn|ascertain|have|persuade|secure|answer|provide)', 'seek (?:clarification|instructions?|guidance|answers?|an answer|approval|his|her|their|further|confirmation|to (?:find|clarify|obtain|arrange|get)|out|a reply|a response|more|advice)',
	'discuss (?:with (?:the|his|her|their|colleagues)|it|them|this|these|our|the (?:matter|issue|question|points|request|proposal|message|demarche|U)|U\\.S\\.|internally|that|further)\\b', 'arrange', 'set up', 'organi[sz]e (?:a|an|the)\\b', 'schedule', 'contact', 'call (?:us|back|Poloff|the Embassy|him|her|again|when|as|on)\\b', 'make (?:inquiries|(?:sure|certain) (?:that )?(?:our|the|this|it|we|Post|Washington)|(?:the|our|these|this) (?:points?|case|views|concerns))',
	'hand over', 'circulate', 'distribute', 'e-?mail', 'fax', 'return (?:to us|with|the|our|a|to (?:the|this) (?:subject|matter|issue|question))', 'pursue (?:it|this|the (?:matter|issue|question))', 'investigate', 'clarify', 'be (?:back )?in (?:touch|contact)', 'be back to us', 'have (?:a|an|his|her|more|comments?|further|something|written|the) (?:[a-z-]+ ){0,3}?(?:for us|to us|ready)', 'have (?:comments?|answers?|news|more|something) (?:for us|to (?:tell|give|share))', 'see (?:whether|if|to it|that|what (?:he|she|they|could|can|might))\\b', 'show (?:us|it|them|Poloff|the Embassy|our)\\b', '(?:place|put) (?:[A-Za-z\'’-]+ ){1,6}on (?:the|its|their|his|her) agenda', 'recommend (?:it|them|this|that) to', 'chase', 'track down', 'think (?:it|the matter|this) over', 'give (?:it|the matter|this|that) (?:some |further |more )?(?:thought|consideration)', 'sleep on it', 'do (?:what|all|everything) (?:he|she|they) (?:could|can)', 'do (?:his|her|their) best', 'speak (?:to|with) (?:the|his|her|their|[A-Z])', 'talk (?:to|with) (?:the|his|her|their|[A-Z])', 'write to', 'mention (?:it|this|that|our|the)\\b', 'sound (?:it |them |him |her )?out', 'put in a (?:good )?word', 'have (?:the|his|her|its|their|a) (?:[A-Za-z\'’,-]+ ){1,5}?(?:name|send|call|contact|provide|prepare|draft|review|reply|respond|answer|check)\\b', 'have (?:a|an) (?:[a-z]+ )?(?:letter|answer|reply|text|draft|paper)\\b', 'work (?:on it|with us|with Post|with the Embassy)', 'meet (?:with )?(?:us|Poloff)\\b', 'translate (?:it|them|the)\\b'
);

/** Only after a verb of promising, since they say nothing by themselves: "agreed to ask", "promised to do so". */
const PROMISED_ONLY = any('do so\\b', 'do (?:that|this|it|what (?:he|she|they|it|we) could)\\b', 'do\\b(?=[,.;]|$)', 'ask\\b', 'inquire', 'enquire', 'obtain', 'secure', 'find\\b', 'try\\b', 'help\\b', 'think (?:it )?over', 'explain', 'encourage (?:the|his|her|their|[A-Z])', 'urge (?:the|his|her|their|[A-Z])', 'persuade (?:the|his|her|their|[A-Z])', 'write\\b', 'speak (?:to|with)', 'talk (?:to|with)', 'include (?:it|them|our|the)\\b', 'use (?:it|them|our|the)\\b');

/** What a government does about its own policy: to promise it is a position, not something owed to us. */
const POLICY = any(
	'sign', 'ratify', 'accede', 'adhere', 'join', 'destroy', 'eliminate', 'clear', 'phase', 'retire', 'support', 'oppose', 'back', 'favor', 'attend', 'participate', 'adopt', 'ban', 'prohibit', 'renounce', 'be', 'remain', 'stay', 'maintain', 'keep', 'comply', 'abide', 'respect',
	'host', 'fund', 'pay', 'contribute', 'vote', 'leave', 'stop', 'end', 'abandon', 'sell', 'export', 'buy', 'import', 'use', 'retain', 'accept', 'follow', 'disagree', 'differ', 'withdraw', 'cooperate', 'implement', 'honor', 'observe', 'become', 'continue', 'enter', 'hold', 'go', 'travel',
	'come', 'work', 'do', 'have', 'make', 'take', 'get', 'meet', 'act', 'avoid', 'refrain', 'allow', 'permit', 'let', 'live', 'fight', 'negotiate', 'replace', 'modernize', 'limit', 'restrict', 'reduce', 'suspend', 'freeze', 'lead', 'defend', 'introduce', 'legislate', 'push', 'champion', 'uphold',
	'protect', 'assist', 'resist', 'pursue', 'seek', 'block', 'table', 'train', 'build', 'run', 'increase', 'double', 'spend', 'give', 'remove', 'store', 'dispose', 'declare', 'prosecute', 'sponsor', 'co-sponsor', 'treat', 'view', 'regard', 'the', 'an?', 'our', 'his', 'her', 'its', 'their', 'any', 'some', 'us', 'both', 'all', 'most', 'what', 'this', 'that', 'these', 'those', 'such', 'terms', 'language', 'also', 'then', 'again', 'still', '(?!fly|reply|supply|apply)[a-z]+ly'
);

/** Verbs of judging and of effect: "would welcome it", "would hurt us" promise nothing. */
const JUDGING = any(
	'welcome', 'prefer', 'like', 'want', 'need', 'mean', 'find', 'call', 'see', 'hurt', 'harm', 'help', 'please', 'expect', 'regret', 'resent', 'reject', 'endorse', 'approve', 'applaud', 'deplore', 'require', 'affect', 'cover', 'include', 'exclude', 'cost', 'bind', 'oblige', 'force', 'cause', 'save', 'spare',
	'weaken', 'kill', 'doom', 'delay', 'damage', 'undermine', 'ease', 'satisfy', 'object', 'drop', 'tolerate', 'miss', 'lose', 'win', 'think', 'believe', 'know', 'understand', 'outlaw', 'criminalize', 'define', 'denounce', 'condemn', 'ignore', 'dismiss', 'bear', 'stand', 'face', 'amend', 'change', 'trust',
	'contest', 'veto', 'enable', 'entitle', 'concern', 'serve', 'suit', 'surprise', 'encourage', 'expose', 'deprive', 'cost', 'strengthen', 'give', 'appreciate', 'love', 'hate', 'rule', 'turn', 'not', 'never', 'hardly', 'rather', 'thank', 'join', 'outweigh', 'solve', 'settle', 'create', 'set', 'put off', 'offend', 'embarrass', 'divide', 'lead'
);

/** Nouns of what is arranged between two sides. */
const EVENT = '(?:meetings?|talks|consultations?|visits?|exchanges?|briefings?|discussions?|seminars?|workshops?|sessions?|dialogue|calls?|experts?|teams?|videoconference)';

/** The United States in any guise, as somebody else's interlocutor. */
const US = `(?:the )?${any(...UNITED_STATES, ...US_OFFICIALS, ...POSTS, ...DEPARTMENT, ...FIRST_PERSON, 'our (?:government|side|experts|military|delegation)', 'American (?:officials|experts|diplomats|side)', 'U\\.S\\. (?:[a-z]+ ){0,2}(?:officials|experts|diplomats|military|officers|side|engineers|teams?|companies)')}(?=[\\s,.;:?)'’]|$)`;

/** Things and people that one side can send the other. */
const SUPPLY = `(?:${INFORMATION}|instructors?|trainers?|teachers?|places?|seats?|slots?|manuals?|fuzes?|instruments?|lawyers?|engineers?|officers?|observers?|waivers?|licen[cs]es?|spares?|guarantees?|undertakings?|letters?|calls?|messages?|charts?|films?|lectures?|courses?|loans?|credits?|kits?|vehicles|drawings?|specifications|lessons|warning|sight of|look at|invitations?)`;

/** Things that are not verbs in their plain form, where a plain verb is looked for. */
const NOT_BASE = '(?![a-z]+(?:ed|ing)\\b)(?!(?!pass|press|discuss|address|express|focus|access|witness)[a-z]+s\\b)(?!(?:to|for|about|and|or|in|of|on|if|what|whether|how|why|when|where|which|who|with|at|from|by|as|may|might|would|could|can|will|must|shall|should|did|do|had|have been|was|were|are|am|not|never|also|met|made|got|understand|appreciate|enjoy|agree|succeed|survive|believe|know|think)\\b)[a-z]+';

/** What stands for `{name}` in a frame's pattern. */
export const SLOTS: Readonly<Record<string, string>> = {
	us: US,
	/** The same, with anybody or anything that comes from there: "somebody from OSD", "an American lawyer", "our engineers". */
	ours: `(?:${US}|(?:an? |the |some |one of |two |any |more )?(?:senior |junior |serving )?(?:American|U\\.S\\.|[Oo]ur) (?!(?:bases?|forces?|troops|stocks?|stockpiles?|munitions|weapons|ships|bunkers|companies|policy|position|bombs|use|rights|operations|does|did|is|was|are|were|has|had|have|would|could|should|might|may|can|will|must|to|and|or|not|in|on|of)\\b)[a-z-]+(?: [a-z-]+){0,2}?|(?:[Ss]omebody|[Ss]omeone|[Aa]nybody|[Aa]nyone|[Aa]n? (?:[a-z-]+ ){0,2}[a-z]+) from ${US})`,
	supply: SUPPLY,
	/** A verb in its plain form. */
	base: NOT_BASE,
	/** "Would not", "should also", or the plain verb alone: what somebody is to do. */
	todo: `(?:(?:would|could|should|might|will|can|shall|ought to|must)(?: not| also| at least| first| never| only| still)* (?!(?:have (?!a\\b|an\\b|the\\b)|understand|appreciate|enjoy|agree|succeed|survive|believe|know|think)\\b)[a-z]+|(?:not (?:be )?)?${NOT_BASE})`,
	post: any(...POSTS),
	department: any(...DEPARTMENT, ...UNITED_STATES),
	/** Anybody who is not American: a pronoun, "the Minister", a name with capitals. */
	other: `(?!us\\b|we\\b|that\\b|the (?:U\\.S\\.|USG|United States|Department|Embassy|Ambassador)|U\\.S\\.|USG|Washington|Department|Embassy|Post\\b|Poloff|about|whether|if\\b)(?:him|her|them|(?:the |his |her |their |that |our )?(?:new |host |same |[A-Z][A-Za-z.'-]*(?:,s)? ){0,4}(?:[A-Z][A-Za-z.'-]+|government|governments|ministry|minister|officials?|side|authorities|delegation|contacts?|interlocutors?|hosts?|director|ambassador|general|colonel|allies|partners|leaders?|states?|countries|others))`,
	information: INFORMATION,
	followUp: FOLLOW_UP,
	/** A verb that is not one of the holder's own policy. */
	act: `(?!${POLICY}\\b)[a-z]+`,
	judging: JUDGING,
	/** To do with what one has what was asked for. */
	deed: any('share', 'provide', 'send', 'give', 'explain', 'supply', 'fund', 'finance', 'contribute', 'show', 'pay', 'lend', 'spare', 'bring', 'tell', 'confirm', 'clarify', 'publish', 'release', 'reconsider', 'reply', 'respond', 'answer', 'train', 'help', 'offer', 'raise', 'talk', 'speak', 'call', 'visit', 'invite', 'approach', 'press', 'find', 'arrange', 'let'),
	event: EVENT,
	reply: `(?:${REPLY})`,
	/** To give, show or tell something. */
	give: any('share', 'provide', 'send', 'help', 'give', 'let', 'clarify', 'explain', 'supply', 'assist', 'fund', 'finance', 'contribute', 'comment', 'show', 'look', 'pay', 'lend', 'raise', 'arrange', 'bring', 'say', 'speak', 'tell', 'confirm', 'extend', 'hand', 'train', 'reconsider', 'consider', 'agree', 'offer', 'allow', 'make', 'meet', 'put', 'pass', 'release', 'lift', 'receive', 'be (?:able|willing|prepared|ready|open|agreeable)', 'reply', 'respond', 'answer', 'decide', 'support', 'accept', 'join', 'object', 'mind'),
	/** Thankful, as one says who asks. */
	glad: '(?:very |most |deeply |especially |particularly |extremely )?(?:grateful|obliged|thankful|glad|pleased|happy|indebted|delighted|appreciative)',
	/** Words thrown in between commas. */
	aside: '(?:,[^,;.]{1,60},)?',
	/** Words that hold no modal verb: what follows them is what should be done, not what would be. */
	plain: '(?:(?!(?:would|could|should|may|might|will|can|must|shall|to|not|never|is|are|was|were|has|had|have)\\b)[A-Za-z\'’.-]+ ){1,8}?',
	/** An American at the post, or the post itself. */
	officer: any(...US_OFFICIALS, '(?:[Tt]he )?Embassy\\b(?! of)', 'Post\\b', '[Ww]e\\b', '(?:[Tt]he )?Mission\\b(?! of)'),
	promisedOnly: PROMISED_ONLY,
	/** Words between a determiner and its noun. */
	gap: '(?:[A-Za-z\'’,./-]+ ){0,5}?',
	/** The same without names: nobody else can be asked in between. */
	lowGap: '(?:(?:[a-z\'’,./-]+|U\\.S\\.|American|Department(?:\'s|,s)?|Washington(?:\'s|,s)) ){0,5}?',
	/** An adverb or two before a verb. */
	adv: '(?:(?:also|again|then|further|therefore|thus|still|now|once more|once again|in turn|personally|[a-z]+ly) )*'
};

/** A frame's pattern as a regular expression. An unknown slot is a fault of the data and throws. */
export function compile(pattern: string): RegExp {
	const source = pattern.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
		const slot = SLOTS[name];
		if (slot === undefined) throw new Error(`no slot {${name}} in slots.ts`);
		return slot;
	});
	return new RegExp(`(?<![\\w-])(?:${source})`, 'dg');
}
