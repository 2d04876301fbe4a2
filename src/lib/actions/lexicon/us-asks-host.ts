import type { Frame } from './frame.ts';

/** An American official, or the United States, asks something of the other government. */
export const US_ASKS_HOST: readonly Frame[] = [
	{
		id: 'us-urge-host-to', kind: 'us-asks-host', subject: ['us', 'post'],
		trigger: 'ask|urg|press|encourag|request|push|call|appeal|implor|exhort|invit|lobb|petition|beg|treat|besought|advis|counsel|prevail|wish|want|like|plead|challeng|persuade|prod|nudg|remind',
		pattern: '(?:asked|asking|asks|urged|urging|urges|pressed|pressing|encouraged|encouraging|requested|pushed|pushing|called (?:up)?on|calling (?:up)?on|appealed to|appealing to|implored|exhorted|invited|lobbied|petitioned|begged|entreated|besought|advised|counsel+ed|prevailed (?:up)?on|wished|wanted|would like|pleaded with|challenged|tried to persuade|sought to persuade|prodded|nudged|reminded) {other}{aside},? (?:again |once more |instead |strongly |therefore )?(?:not )?(?:to (?!(?:the|a|an|lunch|dinner)\\b)|for (?!(?:[A-Z][A-Za-z]+(?:\'s|,s) |the |his |her |their |its |an? |any )*(?:[A-Za-z\']+ ){0,2}?(?:views?|opinions?|thoughts|assessments?|reactions?|comments?|impressions?|take|read|update|analysis|explanation)\b))',
		example: 'Poloff urged the Foreign Ministry to keep its seat in Geneva.', counter: 'Poloff thanked the Foreign Ministry for its time.'
	},
	{
		id: 'us-ask-that-host', kind: 'us-asks-host', subject: ['us', 'post'],
		trigger: 'ask|urg|request|suggest|propos|recommend|insist',
		pattern: '(?:asked|asking|urged|urging|requested|requesting|suggested|suggesting|proposed|proposing|recommended|insisted) (?:that )?{other} (?:not |also |at least |now |first |instead |therefore )*(?<ask>do (?:the same|so|likewise|more)\\b|(?!(?:to|for|about|and|or|in|of|on|if|what|whether|how|why|when|where|which|who|with|at|from|by|as|may|might|would|could|can|will|must|did|does|do|was|were|had|has|is|are|on|met|made|s)\\b)(?![a-z]+(?:ed|ing)\\b)(?!(?!pass|press|discuss|address|express|focus|access)[a-z]+s\\b)[a-z]+)',
		example: 'The DCM asked that MOD pass its concerns to the delegation.', counter: 'The DCM asked Norway what it would do.'
	},
	{
		id: 'us-hope-host', kind: 'us-asks-host', subject: ['us', 'post'],
		trigger: 'hope|wish',
		pattern: '(?:hoped|wished|(?:was|were) counting on|expressed (?:the |our |his |her |U\\.S\\. )?(?:strong )?(?:hope|wish)) (?:that )?{other} (?:(?:would|could|will|might) (?:not |also )*(?<ask>(?!be |have )[a-z]+)|be )',
		example: 'Poloff hoped that Norway would keep an open mind.', counter: 'Poloff hoped that Norway had been consulted.'
	},
	{
		id: 'us-ask-for-help', kind: 'us-asks-host', subject: ['us', 'post'],
		trigger: 'ask|appeal|hoped for|request|sought|seeking|solicit|urg|press|counsel|look',
		pattern: '(?:asked|asking|appealed|appealing|requested|requesting|sought|seeking|solicited|soliciting|hoped|urged|urging|counsel+ed|looked)(?: {other})? (?:for )?(?<ask>(?:the )?(?:a |an |early |full )*(?:[A-Z][A-Za-z\'’,.-]+ |his |her |their |its |host government |government )*(?:[A-Z][A-Za-z]+(?:\'s|’s|,s|s\'|\') |government\'s )?(?:help|support|cooperation|assistance|backing|agreement|assurances?|written (?:reply|answer|response|assurance)|(?:early |prompt |considered |formal )?(?:reply|response|answer|decision)|copy|text|vote|intervention|restraint|flexibility|(?:[a-z]+ )?statement|confirmation|commitment|patience|caution|delay|undertaking|promise|pledge|seat|hearing|co-sponsorship|consultations?|discretion|moderation|indication|presence|participation))\\b',
		example: 'Econoff left the paper, asking for Denmark\'s help in Geneva.', counter: 'Econoff left the paper and asked for the bill.'
	},
	{
		id: 'us-ask-to-be-told', kind: 'us-asks-host', subject: ['us', 'post'],
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
	},
	{
		id: 'us-press-for', kind: 'us-asks-host', subject: ['us', 'post'],
		trigger: '(?:press|push|lobb|appeal)[a-z]*',
		pattern: '(?:pressed|pressing|pushed|pushing|lobbied|lobbying|appealed|appealing){aside}(?: {other})?(?: again| once more| hard)? for (?!(?:(?:[A-Z][A-Za-z]+(?:\'s|,s) |the |his |her |their |its |an? |any |more )*(?:[A-Za-z\']+ ){0,2}?(?:views?|opinions?|thoughts|assessments?|reactions?|comments?|impressions?|details?))\\b)',
		example: 'The DCM pressed, yet again, for an understanding on transit.', counter: 'The DCM pressed for his impressions of Lima.'
	},
	{
		id: 'us-ask-that-be-done', kind: 'us-asks-host', subject: ['us', 'post'],
		trigger: '(?:asked|asking|urged|urging|requested|requesting|pressed|proposed|insisted) (?:only )?that ',
		pattern: '(?:asked|asking|urged|urging|requested|requesting|pressed|proposed|insisted) (?:only )?that (?!we\\b|the U|us\\b|Department|the Department|Washington)(?<ask>{plain}(?:not )?(?:be|remain|stay) )',
		example: 'Poloff urged that nothing be tabled before Easter.', counter: 'Poloff noted that nothing had been tabled before Easter.'
	},
	{
		id: 'us-suggest-that-they', kind: 'us-asks-host', subject: ['us', 'post'],
		trigger: ' that ',
		pattern: '(?:asked|asking|urged|urging|requested|requesting|suggested|proposed|recommended) that (?!we\\b|the U|us\\b|Department|the Department|Washington)(?:(?:the|his|her|their|its|some|two|a few) )?{plain}(?<ask>(?:come|send|take|join|consider|hold|make|speak|convey|raise|wait|delay|attend|meet|share|drop|avoid|give|let|put|press|visit|consult|coordinate|refrain|seek|show|allow|provide|co-sponsor|reconsider|present|defer|tell|pass|add)\\b)',
		example: 'Polcouns suggested that staff officers visit Ramstein in June.', counter: 'Polcouns suggested that staff officers could visit Ramstein in June.'
	},
	{
		id: 'our-request-that', kind: 'us-asks-host', subject: null, voice: 'narrative', from: 'post',
		trigger: 'our (?:[a-z]+ )*(?:request|appeal|plea)',
		pattern: '[Oo]ur (?:[a-z]+ )?(?:request|appeal|plea) that (?!we\\b|the U)(?<ask>[A-Za-z]+)',
		example: 'As to our request that Norway speak first, he shook his head.', counter: 'As to our request of March, he shook his head.'
	},
	{
		id: 'us-look-to', kind: 'us-asks-host', subject: null, from: 'post', voice: 'narrative',
		trigger: 'look',
		pattern: '(?:[Ww]e|the United States|the U\\.S\\.|Washington) (?:look|looks|looked) to (?!(?:the )?(?:CCW|CCM|UN\\b|Convention|Geneva|future|session|talks|conference|process)){other} to\\b',
		example: 'We told the Committee that we look to the Allies to keep their ports open.', counter: 'We told the Committee that we look to the future.'
	},
	{
		id: 'us-would-request', kind: 'us-asks-host', subject: ['us'], voice: 'narrative',
		trigger: 'would (?:request|ask|urge)',
		pattern: 'would (?:also |then |therefore )?(?:request|ask|urge) (?:that {other}|{other} to|a |an |for )(?!guidance|talking)',
		example: 'If Norway signed, we would request a letter on transit.', counter: 'If Norway signed, we would request guidance.'
	},
	{
		id: 'us-advise-against', kind: 'us-asks-host', subject: ['us', 'post'], voice: 'narrative',
		trigger: 'advis|counsel|caution|warn|told',
		pattern: '(?:advised|counsel+ed|cautioned|warned|told) {other} (?:not to |against )(?<ask>[a-z]+)',
		example: 'The Charge cautioned the Ministry against setting a date.', counter: 'The Charge warned the Ministry of a storm.'
	},
	{
		id: 'us-helpful-if-host', kind: 'us-asks-host', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Ii]t would',
		pattern: '(?:we|[Pp]oloff|DCM|Ambassador|Polcouns|Econoff)[^.;]{1,60}it would (?:be (?:very |most |more )?(?:helpful|useful|good)|help) if (?!we\\b|the U|us\\b|Washington|Department|U\\.S\\.)(?<ask>[A-Za-z]+)',
		example: 'Poloff noted that it would be helpful if Oslo spoke early.', counter: 'Poloff noted that it would be helpful if we spoke early.'
	},
	{
		id: 'us-ask-whether-host-could', kind: 'us-asks-host', subject: ['us', 'post'], voice: 'narrative',
		trigger: '(?:whether|if) ',
		pattern: '(?:asked|inquired|wondered|asking|wondering)(?: {other})? (?:whether|if) (?:he|she|they|{other}) (?:(?:could|might) (?:not )?(?<ask>{act})|would (?:be (?:willing|prepared|ready|able) to|let us|give us|send us|put in|consider|agree to|share|keep us|help|speak to|raise|convey|pass)\\b)',
		example: 'Poloff wondered whether the Ministry might circulate the paper.', counter: 'Poloff wondered whether the Ministry might sign the paper.'
	},
	{
		id: 'us-argue-host-should', kind: 'us-asks-host', subject: ['us', 'post'], voice: 'narrative',
		trigger: 'should|ought|must|needed to',
		pattern: '(?:argued|suggested|stressed|insisted|emphasized|underscored|urged|put it to (?:him|her|them|[A-Z][a-z]+)|impressed (?:up)?on (?:him|her|them|[A-Z][a-z]+)) (?:that )?{other} (?:should|ought to|must|needed to)(?: not)? (?<ask>(?!be\\b|have\\b|understand|know)[a-z]+)',
		example: 'The Ambassador argued that Norway should wait.', counter: 'The Ambassador argued that Norway should have known.'
	},
	{
		id: 'we-count-on-host', kind: 'us-asks-host', subject: null, voice: 'narrative', from: 'post',
		trigger: ' on ',
		pattern: '(?:[Ww]e|Washington|the United States|the U\\.S\\.) (?:counted|was counting|were counting|counts|relied|was relying|were relying) on {other} (?<ask>to [a-z]+)',
		example: 'The DCM told him that we counted on Norway to hold firm.', counter: 'The DCM told him that we counted on rain.'
	},
	{
		id: 'us-impress-need', kind: 'us-asks-host', subject: ['us', 'post'], voice: 'narrative',
		trigger: '(?:need|importance|case|pitch|value) ',
		pattern: '(?:impressed (?:up)?on {other} (?:the |how )?(?:need|importance|value|urgency)|(?:stressed|underscored|underlined|emphasized)(?: to {other})? the (?:need|importance)(?= for {other} to| of (?:his|her|their|its|[A-Z][a-z]+(?:\'s|,s)?) [a-z]+ing\\b)) (?<ask>for {other} to|to [a-z]+|of (?:(?:his|her|their|its|[A-Z][a-z]+(?:\'s|,s)?) )?(?:[a-z]+ing)\\b|of a|for)|(?:made|put) (?:a|the) (?:[a-z]+ )?(?:pitch|plea|case|appeal) (?:to {other} )?for {other}',
		example: 'The DCM impressed on her the need to hold firm.', counter: 'The DCM impressed on her the beauty of Maine.'
	},
	{
		id: 'us-ask-to-see-that', kind: 'us-asks-host', subject: ['us', 'post'], voice: 'narrative',
		trigger: 'all |everybody|everyone|delegations|capitals|members|present|those',
		pattern: '(?:asked|asking|urged|urging|requested|encouraged|invited|called on|appealed to) (?:all (?:present|of them|members|delegations|[a-z]+)|every(?:one|body)|delegations|capitals|members|those present|the (?:meeting|room|table|group)) (?:present )?(?:not )?to (?<ask>[a-z]+)',
		example: 'We asked all present to send comments by May 9.', counter: 'We asked all present their names.'
	},
	{
		id: 'us-welcome-told-them', kind: 'us-asks-host', subject: null, voice: 'narrative', from: 'post',
		trigger: 'would (?:be|welcome|appreciate|like|value)',
		pattern: '[Ww]e would (?:be (?:grateful|obliged|glad|pleased)|welcome|appreciate|like|value)(?=[^.;]{0,100}\\b(?:told|said to|assured) (?:him|her|them|the [A-Za-z]+|[A-Z][a-z]+))|(?:told|said to|assured) (?:him|her|them|the [A-Za-z]+|[A-Z][a-z]+) (?:that )?we would (?<ask>(?:be (?:grateful|obliged|glad)|welcome|appreciate|value)\\b)',
		example: 'The Ambassador told him that we would appreciate a word with the Greens.', counter: 'The Ambassador told him that we would be outvoted by the Greens.'
	},
	{
		id: 'us-looked-for', kind: 'us-asks-host', subject: ['us', 'post'], voice: 'narrative',
		trigger: 'look|count|hope|want',
		pattern: '(?:looked for|counted on|were counting on|was counting on|wanted) (?<ask>(?:[A-Z][A-Za-z]+(?:\'s|,s|’s)|his|her|their|its) (?:[a-z]+ )?(?:vote|support|help|voice|backing|signature|presence|consent|answer|agreement|cooperation|restraint))\\b',
		example: 'The DCM said that we wanted Norway\'s vote.', counter: 'The DCM said that we wanted Norway\'s fish.'
	},
	{
		id: 'could-host-asked-us', kind: 'us-asks-host', subject: null, voice: 'narrative', from: 'post',
		trigger: '[?,]',
		pattern: '(?:[Cc]ould|[Ww]ould|[Mm]ight) (?!we\\b|the U|us\\b|Washington){other} (?:at least |not )?(?<ask>[a-z]+ [^?]{1,120}),? (?:Poloff|Polcouns|PolOff|Econoff|DATT|(?:the )?(?:DCM|Ambassador|Charge)|we) (?:asked|wondered|inquired)',
		example: 'Could Norway at least abstain, Poloff asked?', counter: 'Could Norway at least abstain, Dahl asked?'
	}
];
