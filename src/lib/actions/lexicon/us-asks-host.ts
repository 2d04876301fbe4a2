import type { Frame } from './frame.ts';

/** An American official, or the United States, asks something of the other government. */
export const US_ASKS_HOST: readonly Frame[] = [
	{
		id: 'us-urge-host-to', kind: 'us-asks-host', subject: ['us'],
		trigger: 'ask|urg|press|encourag|request|push|call|appeal|implor|exhort|invit|lobb|petition',
		pattern: '(?:asked|asking|asks|urged|urging|urges|pressed|pressing|encouraged|encouraging|requested|pushed|pushing|called (?:up)?on|calling (?:up)?on|appealed to|appealing to|implored|exhorted|invited|lobbied|petitioned) {other},? (?:again |once more |instead |strongly |therefore )?(?:not )?(?:to (?!(?:the|a|an|lunch|dinner)\\b)|for (?!(?:[A-Z][A-Za-z]+(?:\'s|,s) |the |his |her |their |its |an? |any )*(?:[A-Za-z\']+ ){0,2}?(?:views?|opinions?|thoughts|assessments?|reactions?|comments?|impressions?|take|read|update|analysis|explanation)\b))',
		example: 'Poloff urged the Foreign Ministry to keep its seat in Geneva.', counter: 'Poloff thanked the Foreign Ministry for its time.'
	},
	{
		id: 'us-ask-that-host', kind: 'us-asks-host', subject: ['us'],
		trigger: 'ask|urg|request|suggest|propos|recommend|insist',
		pattern: '(?:asked|asking|urged|urging|requested|requesting|suggested|suggesting|proposed|proposing|recommended|insisted) (?:that )?{other} (?:not |also )*(?<ask>(?!(?:to|for|about|and|or|in|of|on|if|what|whether|how|why|when|where|which|who|with|at|from|by|as|may|might|would|could|can|will|must|did|does|do|was|were|had|has|is|are|on|met|made|s)\\b)(?![a-z]+(?:ed|ing)\\b)(?!(?!pass|press|discuss|address|express|focus|access)[a-z]+s\\b)[a-z]+)',
		example: 'The DCM asked that MOD pass its concerns to the delegation.', counter: 'The DCM asked Norway what it would do.'
	},
	{
		id: 'us-hope-host', kind: 'us-asks-host', subject: ['us'],
		trigger: 'hope',
		pattern: '(?:hoped|expressed (?:the |our |his |her |U\\.S\\. )?(?:strong )?hope) (?:that )?{other} (?:would|could|will) (?:not |also )*(?<ask>(?!be |have )[a-z]+)',
		example: 'Poloff hoped that Norway would keep an open mind.', counter: 'Poloff hoped that Norway had been consulted.'
	},
	{
		id: 'us-ask-for-help', kind: 'us-asks-host', subject: ['us'],
		trigger: 'ask|appeal|request',
		pattern: '(?:asked|asking|appealed|appealing|requested|requesting)(?: {other})? (?:for )?(?<ask>(?:the )?(?:a |an |early |full )*(?:[A-Z][A-Za-z\'’,.-]+ |his |her |their |its |host government |government )*(?:[A-Z][A-Za-z]+(?:\'s|’s|,s|s\'|\') |government\'s )?(?:help|support|cooperation|assistance|backing|agreement|assurances?|written (?:reply|answer|response|assurance)|(?:early |prompt |considered |formal )?(?:reply|response|answer|decision)|copy|text|vote|intervention))\\b',
		example: 'Econoff left the paper, asking for Denmark\'s help in Geneva.', counter: 'Econoff left the paper and asked for the bill.'
	},
	{
		id: 'us-ask-to-be-told', kind: 'us-asks-host', subject: ['us'],
		trigger: '(?:asked|asking|requested) to',
		pattern: '(?:asked|asking|requested) to (?<ask>be (?:kept|informed|told|consulted|briefed|given|notified)|receive|see|have|obtain)\\b',
		example: 'Polcouns asked to be told before any decision was announced.', counter: 'Polcouns asked to speak.'
	},
	{
		id: 'points-urge-you', kind: 'us-asks-host', subject: null, voice: 'points',
		trigger: 'urge|ask|request|encourage|call|appeal|invite|hope',
		pattern: '(?:[Ww]e|[Tt]he (?:U\\.S\\.|United States|USG)) (?:also |therefore |strongly |respectfully |again |would |continue to |further )*(?:urges?|asks?|requests?|encourages?|calls? (?:up)?on|appeals? to|invites?|hopes?) (?:that )?(?:you|your|{other})\\b',
		example: 'We urge your government to take part in the June session.', counter: 'We share your concern for civilians.'
	},
	{
		id: 'points-let-us-know', kind: 'us-asks-host', subject: null, voice: 'points',
		trigger: 'would|lease',
		pattern: '(?:(?:[Ww]e|[Tt]he (?:U\\.S\\.|United States)) would (?:very much |greatly |also )?(?:welcome|appreciate|be grateful for|like to (?:hear|know|learn|receive)|value) (?:any |the |early )?(?:your|you|the views|views|a response)|[Pp]lease (?:let us know|tell us|inform us|advise us|provide|consider|convey))\\b',
		example: 'We would welcome your views on the draft.', counter: 'We welcome progress on the draft.'
	}
];
