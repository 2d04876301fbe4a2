import type { Frame } from './frame.ts';

const WILL = '(?:will|would|\'ll|\'d)(?:,[^,;.]{1,40},)?(?: also| gladly| certainly| again| personally| immediately| then| therefore| first| [a-z]+ly| be (?:happy|glad|pleased|willing|ready|prepared) to| try to| do (?:his|her|their|its) (?:best|utmost) to| want to| have to| need to| ask to)*';
const PROMISE = '(?:promis(?:ed|es|ing)|undert(?:ook|akes|aking)|pledg(?:ed|es|ing)|agreed(?: on the spot| at once| readily| then and there| in principle)?|agrees|agreeing|engaged|swore|st(?:ood|ands) ready|gave (?:an?|his|her|their|its) (?:[a-z]+ )?(?:undertaking|promise|assurance|word|pledge)|offer(?:ed|s|ing)|volunteer(?:ed|s|ing)|committed|vowed|consented|(?:was|were|is|are) (?:happy|glad|willing|prepared|ready|pleased)(?! to (?:look|consider|examine|discuss)\\b))';

/** The other government, or an American official, says that something will be done about the talk. Kind follows from who says it. */
export const PROMISES: readonly Frame[] = [
	{
		id: 'promise-to', kind: 'host-promises', subject: ['host'], implied: true,
		trigger: 'promis|undert|pledg|agree|offer|volunteer|commit|vow|consent|engaged|swore|ready|gave|happy|glad|willing|prepared|ready|pleased',
		pattern: `${PROMISE}(?: to)?(?: us| Poloff| the Ambassador)?(?: to)? {adv}(?:himself |herself |themselves )?(?<ask>{followUp}|{promisedOnly})`,
		example: 'Berg promised to pass our points to the Defense Staff.', counter: 'Berg promised to sign in December.'
	},
	{
		id: 'promise-us-anything', kind: 'host-promises', subject: ['host'],
		trigger: '(?:promis|undert|pledg|volunteer|agree|offer)[a-z]* to',
		pattern: '(?:promis(?:ed|es|ing)|undert(?:ook|akes|aking|aken)|pledg(?:ed|es|ing)|volunteer(?:ed|s)|agreed|offered) to (?<ask>[a-z]+ (?:[A-Za-z\'’-]+ ){0,6}?(?:us|Post|Poloff|the Embassy|our (?:points|concerns|paper|request|views|message|proposal)))\\b',
		example: 'She undertook to seat Post beside the delegation.', counter: 'She undertook to clear the fields.'
	},
	{
		id: 'will-follow-up', kind: 'host-promises', subject: ['host'], implied: true, reported: true, voice: 'narrative',
		trigger: 'will\\b|would\\b|\'ll |\'d ',
		pattern: `${WILL} (?<ask>{followUp})`,
		example: 'Lindgren said she would check with the Justice Ministry.', counter: 'Lindgren said she would not be drawn.'
	},
	{
		id: 'promise-reply', kind: 'host-promises', subject: ['host'], implied: true,
		trigger: 'promis|offered|pledged',
		pattern: '(?:promis(?:ed|es|ing)|offered|pledged)(?: us| Poloff)? (?<ask>(?:a|an|the|his|her|its|more|further|some|early|prompt) (?:[a-z-]+ ){0,4}?(?:reply|response|answer|report|read-?out|copy|text|update|follow-up|review|decision|details|information|feedback|paper|briefing|statement|reaction|translation|list|meeting|session|talks|visit|call|word|letter|note|schedule|seat))\\b',
		example: 'The general promised an early answer.', counter: 'The general promised victory.'
	},
	{
		id: 'reply-will-come', kind: 'host-promises', subject: ['host'], voice: 'narrative', from: 'post',
		trigger: '(?:reply|response|answer|reaction|paper|text|draft|copy|note|comments|decision|figures|list|data|names|details) ',
		pattern: '(?:[Aa]|[Aa]n|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ff]ormal|[Ww]ritten)(?: [A-Za-z-]+){0,4} (?:reply|response|answer|reaction|paper|text|draft|copy|note|comments|decision|figures|list|data|names|details)(?: [A-Za-z\'-]+){0,6}? (?:would|will|should) (?:be (?:forthcoming|ours|in hand|provided|sent|delivered|ready|given|made available|passed|with us|available)|follow|come|reach us|arrive)\\b',
		example: 'A formal reply would follow within two weeks, he said.', counter: 'A formal reply arrived on Tuesday.'
	},
	{
		id: 'word-will-come', kind: 'host-promises', subject: ['host'], voice: 'narrative', from: 'post',
		trigger: 'Word|word',
		pattern: '(?:[Ww]ord|[Mm]ore|[Nn]ews)(?: [a-z]+){0,3} (?:would|will) (?:follow|come|reach us)\\b',
		example: 'Word would follow from the Prime Minister\'s office, he said.', counter: 'Word had spread from the Prime Minister\'s office, he said.'
	},
	{
		id: 'can-expect', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:could|can|should|would|will|may|might) (?:expect|have|count|look|hear)',
		pattern: '{us} (?:could|can|should|would|will|may|might) (?:hear (?:from (?:him|her|them|the [A-Za-z]+|[A-Z][a-z]+)|back|more)|(?:expect|have|count on|look forward to|look for) (?:(?:a|an|the|his|her|its|their|further|more)(?: [a-z-]+){0,4}? (?:reply|response|answer|text|draft|decision|reaction|news|comments|paper|copy|views)|word|something|comments|answers|news))\\b(?= (?:by|before|within|in|from|after|soon|shortly|next|on|once|when|as|at)\\b)',
		example: 'We could expect an answer by the end of the week.', counter: 'We could see the harbor from the window.'
	},
	{
		id: 'could-do', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:he|she|they) could',
		pattern: '(?:said|thought|believed|indicated|was confident|felt|offered) (?:that )?(?:he|she|they) could (?<ask>do so\\b|{followUp})',
		example: 'She thought that she could raise the matter with the Minister on Friday.', counter: 'She thought that she could smell smoke.'
	},
	{
		id: 'us-promise-to', kind: 'us-promises', subject: ['us', 'post'], from: 'post',
		trigger: 'promis|undert|pledg|agree|offer|volunteer|committed',
		pattern: `(?:promis(?:ed|es|ing)|undert(?:ook|akes|aking|aken)|pledg(?:ed|es|ing)|agreed|agreeing|offer(?:ed|s|ing)|volunteer(?:ed|s|ing))(?: to)?(?: him| her| them)? to {adv}(?<ask>(?!(?:disagree|differ|the|an?|our|his|any|this|that|these|all|it|us|cooperate|remain|be|work|accept|support|oppose|join|sign|ban)\\b)[a-z]+)|committed to (?:(?:circulat|send|provid|shar|pass|report|gett|rais|convey|forward|supply|com|repl|respond|consult|giv|bring|seek|ask)[a-z]*ing\\b)`,
		example: 'Poloff undertook to forward the question to Washington.', counter: 'Poloff agreed with the general.'
	},
	{
		id: 'us-will-follow-up', kind: 'us-promises', subject: ['us', 'post'], from: 'post',
		trigger: '(?:that |he |she |they |we |Post |Embassy |U\\.S\\. |States |Washington |Department )(?:would|will) ',
		pattern: '(?:said|replied|responded|answered|told (?:the )?[A-Za-z]+(?: [A-Z][a-z]+)?|assured [A-Za-z]+(?: [A-Z][a-z]+)?|promised|added|noted|explained|confirmed) (?:that )?(?:he|she|they|we|Post|the Embassy|Embassy|the U\\.S\\.|the United States|Washington|the Department) (?:would|will) {adv}(?<ask>{followUp}|{promisedOnly})',
		example: 'Econoff said he would relay the request to Washington.', counter: 'Econoff said he would be away in May.'
	},
	{
		id: 'us-promise-reply', kind: 'us-promises', subject: ['us', 'post'], from: 'post',
		trigger: 'promised|offered|pledged|undertook',
		pattern: '(?:promised|offered|pledged|undertook)(?: him| her| them| [A-Z][a-z]+)? (?<ask>(?:a|an|the|more|further|early) (?:[a-z-]+ ){0,4}?(?:reply|response|answer|copy|text|update|details|information|paper|briefing|list|translation|meeting|tables|figures|data|comments|views|letter|word))\\b',
		example: 'The DCM promised a written answer.', counter: 'The DCM promised nothing.'
	},
	{
		id: 'promise-to-act', kind: 'host-promises', subject: ['host'], implied: true,
		trigger: '(?:promis|undert|pledg|volunteer|agree|offer|consent|commit)[a-z]* (?:to|on|at|readily)',
		pattern: '(?:promis(?:ed|es|ing)|undert(?:ook|akes|aking|aken)|pledg(?:ed|es|ing)|volunteer(?:ed|s)|agreed(?: on the spot| at once| readily)?|offered|consented) to {adv}(?<ask>{act})|committed to (?:raising|taking|passing|conveying|sending|sharing|providing|reporting|consulting|putting|bringing|studying|reviewing|coming back|getting back|looking into)\\b',
		example: 'Berg undertook to caution the mission.', counter: 'Berg undertook to sign in December.'
	},
	{
		id: 'will-tell-us', kind: 'host-promises', subject: ['host'], from: 'post', voice: 'own',
		trigger: 'will |would ',
		pattern: `${WILL} (?<ask>(?:tell|inform|notify|brief|update|show|send|give|advise|alert|call|contact|(?:get|come) back to|revert to|respond to|report to|keep) (?:us|the Embassy|Embassy|Post|Poloff|Polcouns|DATT|Econoff|our)\\b|let (?:us|the Embassy|Post|Poloff) (?:know|have|see)\\b)`,
		example: 'Lindgren would tell us of any delay.', counter: 'Lindgren would tell a story.'
	},
	{
		id: 'is-to-give', kind: 'host-promises', subject: ['host'], implied: true, from: 'post',
		trigger: '(?:is|was|are|were) to ',
		pattern: '(?:is|was|are|were) to (?<ask>(?:provide|supply|furnish|send|share|give|forward|submit|show|hand) (?:[A-Za-z-]+ ){0,5}?(?:{reply}|us|Poloff)\\b|(?:get|come) back to us|let us (?:know|have|see)|call us)',
		example: 'Moreau is to send us the bill in translation.', counter: 'Moreau is to send his son to Lausanne.'
	},
	{
		id: 'was-promised', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: 'promised',
		pattern: '(?<ask>(?:[Aa]|[Aa]n|[Tt]he) (?:[A-Za-z-]+ ){0,4}?{reply}) (?:was|were|has been|had been) promised\\b',
		example: 'A reply was promised by Friday.', counter: 'A reply was received by Friday.'
	},
	{
		id: 'agree-when-asked', kind: 'host-promises', subject: ['host'], voice: 'narrative', from: 'post',
		trigger: '(?:ask|request|urg|suggest)[a-z]* .*(?:agreed|consented|promised)|^[A-Z][a-z]+ agreed, if',
		pattern: '(?:agreed|consented|promised)(?: at once| readily)?(?=[.;]|$|, if (?:we|the U))',
		example: 'We asked Hansen to speak up, and Hansen agreed.', counter: 'We asked whether Hansen agreed with Dahl.'
	},
	{
		id: 'us-agree-when-asked', kind: 'us-promises', subject: ['us', 'post'], voice: 'narrative', from: 'post',
		trigger: '(?:agreed|consented|promised|would|could)[a-z ]{0,22}(?:[.;]|$)',
		pattern: '(?<!(?:Poloff|DCM|Ambassador|Charge|Polcouns|PolOff|[Ww]e) (?:urged|asked|pressed|encouraged|begged|invited) [^.;]{1,100}(?:and|but) (?:he|she|they) )(?:(?:agreed|consented|promised)(?: at once| readily)?(?=[.;]|$)|(?:said|replied|answered) (?:that )?(?:we|he|she) (?:would|could)(?: be (?:pleased|happy|glad) to| do so| try| see to it)?(?=[.;]|$))',
		example: 'He asked the DCM to tell Washington, and the DCM agreed.', counter: 'He asked whether the DCM agreed with him.'
	},
	{
		id: 'we-would-we-said', kind: 'us-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Ww]e would ',
		pattern: '[Ww]e would {adv}(?<ask>{followUp}|{promisedOnly})[^.;]{0,100}?, (?:we|[Pp]oloff|(?:the )?(?:Ambassador|DCM)|Polcouns) (?:said|told|replied|answered|assured)\\b',
		example: 'We would raise it with the desk, we told him.', counter: 'We would raise eyebrows, he told us.'
	},
	{
		id: 'officer-will', kind: 'us-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: ' will ',
		pattern: '{officer} will {adv}(?<ask>(?:supply|provide|send|forward|convey|relay|pass|transmit|get back|come back|revert|share|look into|find out|follow up|seek|obtain|check|reply|respond|answer|arrange|propose|get (?:him|her|them|back))\\b)',
		example: 'He asked for the figures; Poloff will supply them.', counter: 'He asked for the figures; Poloff will retire in May.'
	},
	{
		id: 'assure-us-would', kind: 'host-promises', subject: ['host'], voice: 'narrative', from: 'post',
		trigger: 'assured|promised|word|agreed|left',
		pattern: '(?:(?:assured|promised) {us}|promised|gave (?:us |Poloff )?(?:his|her|their) word|(?:it was )?(?:agreed|left)) (?:that )?(?:he|she|they|the [a-z]+|his [a-z]+|her [a-z]+) would {adv}(?<ask>{act})',
		example: 'The general assured us that he would caution the mission.', counter: 'The general assured us that he would sign.'
	},
	{
		id: 'hope-to-answer', kind: 'host-promises', subject: ['host'], voice: 'narrative', from: 'post',
		trigger: '(?:expect|hope|plan|intend|mean|aim)[a-z]* to',
		pattern: '(?:expect(?:s|ed)?|hop(?:es|ed)|plan(?:s|ned)|intend(?:s|ed)|means|meant|aim(?:s|ed)) to (?:be able to )?(?<ask>(?:send|give|tell|let|show|provide|brief|inform|(?:get|come) back to|revert to|respond to|reply to|answer) (?:us|Poloff|the Embassy|our)\\b|(?:reply|respond|answer|revert|get back|have (?:an? )?(?:answer|reply|word))(?= (?:by|before|within|in|next|after|soon|shortly|on)\\b))',
		example: 'Berg hoped to reply before the weekend.', counter: 'Berg hoped to retire before the weekend.'
	},
	{
		id: 'us-take-question', kind: 'us-promises', subject: ['us', 'post'], from: 'post', voice: 'narrative',
		trigger: 'took ',
		pattern: 'took (?<ask>(?:the|his|her|their|these|this|both) (?:[a-z]+ )?(?:questions?|requests?|points?) (?:for|to|back to) (?:the )?(?:Washington|Department|capital|Embassy|EUCOM|DOD|DoD|answer|experts))',
		example: 'Poloff took the question for Washington.', counter: 'Poloff took the train for Bergen.'
	},
	{
		id: 'would-act-on-it', kind: 'host-promises', subject: ['host'], implied: true, reported: true, voice: 'narrative', from: 'post',
		trigger: 'will\\b|would\\b|but would',
		pattern: `${WILL} (?<ask>(?!{judging}\\b){act}(?: [a-z]+)? (?:our|U\\.S\\. (?:concerns|points|views)|the (?:points|message|paper|matter|case|question|questions|request|proposal|draft|idea|offer|text)|its (?:comments|answer|reply|views)|us|Poloff|the Embassy)\\b|(?:telephone|ring|phone)\\b(?! the (?!DCM|Embassy|Ambassador|Charge|DATT))|(?:be in touch|be back in)\\b)`,
		example: 'She would press the case with her colleagues in Justice.', counter: 'She would regard the case as closed.'
	},
	{
		id: 'will-be-passed', kind: 'host-promises', subject: ['host'], voice: 'narrative', from: 'post',
		trigger: '(?:would|will) be ',
		pattern: '(?:[Oo]ur|[Tt]he|U\\.S\\.|[Tt]hese|[Tt]hey|[Ii]t|[Aa]n?)(?: (?:points?|paper|message|concerns?|request|proposal|text|non-paper|demarche|views|matter|question|offer|data|answer|reply|figures|list|copy))? (?:would|will) (?<ask>be (?:put|passed|conveyed|forwarded|sent|relayed|shown|transmitted|submitted|brought|taken|raised|handed|delivered|circulated|studied|examined|looked) (?:to|on|with|up|before|at|into|along|over|by|in|carefully|closely))',
		example: 'The director said they would be put to the Minister.', counter: 'The director said they would be put out of service.'
	},
	{
		id: 'us-will-be-passed', kind: 'us-promises', subject: ['us', 'post'], voice: 'narrative', from: 'post',
		trigger: '(?:would|will) be ',
		pattern: '(?:his|her|their|the|an?|it|they|these) ?(?:points?|paper|message|concerns?|request|proposal|text|views|matter|question|offer|data|answer|reply|figures|list|copy|tables)? (?:would|will) (?<ask>be (?:put|passed|conveyed|forwarded|sent|relayed|shown|transmitted|provided|given|sought|brought|raised|shared|delivered))\\b',
		example: 'We told him that the data would be sent.', counter: 'We told him that the data would be wrong.'
	},
	{
		id: 'us-was-to', kind: 'us-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:was|is|were|are) to (?:get|come|revert|send|provide|forward|relay|reply|respond|report)|and w(?:ill|ould) (?:get|come|revert|send|provide|forward|relay|reply|respond|report)',
		pattern: '{officer} (?:(?:was|is|were|are) to|took note and (?:will|would)|[a-z]+ [a-z]+ and will) (?<ask>(?:get|come) back|revert|send|provide|forward|relay|reply|respond|report back)\\b',
		example: 'Poloff was to get back to him by Monday.', counter: 'Poloff was to get married in May.'
	},
	{
		id: 'we-will-give-them', kind: 'us-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: 'will ',
		pattern: '{officer} will (?<ask>(?:let|give|send|show|tell|bring|get) (?:him|her|them|the (?:Ministry|MFA|MOD|Army))\\b)',
		example: 'We will let her have the draft.', counter: 'We will let Oslo stew.'
	}
];
