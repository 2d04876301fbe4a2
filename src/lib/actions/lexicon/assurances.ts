import type { Frame } from './frame.ts';

/** To say that something will be done, with more weight than "said". */
const ASSURE = '(?:promis(?:ed|es|ing)|pledg(?:ed|es)|undert(?:ook|akes)|vowed|swore|engaged|(?:gave|gives|given|had) (?:us |him |her |them |Poloff |the (?:DCM|Ambassador|Charge) )?(?:his|her|their|its|our|an?|the) (?:[a-z]+ )?(?:word|assurances?|undertaking|promise|pledge)|(?:left|sent) (?:us|him|her|Poloff|the DCM) (?:away )?with (?:an|the|his|her) (?:assurance|promise)|(?:we|Poloff) had (?:his|her|their) word|let it be understood|(?:gave|given) (?:us|him|her) to understand)';
const NOUN = '(?:{reply}|word|sight|look|use|notice|warning|seat|hearing|access|call|meeting|visit|briefing|session|decision|help|translation|assistance|readout)';

/** Promises in other words: that something will happen, by noun, in the passive, in a speaker's own quoted words. */
export const ASSURANCES: readonly Frame[] = [
	{
		id: 'assure-that', kind: 'host-promises', subject: ['host'], from: 'post',
		trigger: '\\b(?:would|should|will|shall) ',
		pattern: `${ASSURE}(?: us| him| her| Poloff)?,?(?: that| by [a-z]+ that)? (?<ask>(?=[^.;]{0,120}\\b(?:us|we|our|Post|Poloff|the Embassy|Washington|reply|answer|desk|hands)\\b)(?:[A-Za-z'’.-]+ ){1,8}?(?:would|should|will|shall) (?!(?:support|oppose|sign|join|ratify|vote|ban|attend)\\b)[a-z]+)`,
		example: 'He undertook that nothing would be announced before we had been told.', counter: 'He undertook that Norway would sign in December.'
	},
	{
		id: 'us-assure-that', kind: 'us-promises', subject: ['us', 'post'], voice: 'narrative', from: 'post',
		trigger: '\\b(?:would|should|will|shall) ',
		pattern: `${ASSURE}(?: us| him| her| them| [A-Z][a-z]+)?,?(?: that)? (?<ask>(?:he|she|they|it|we|the [a-z]+|his [a-z]+|her [a-z]+|an? [a-z]+|nothing|no [a-z]+|[A-Z][a-z]+) (?:would|should|will|shall) (?!(?:support|oppose|sign|join|ratify|vote|ban)\\b)[a-z]+)`,
		example: 'Poloff promised that he should have it by Friday.', counter: 'Poloff said that he should have it by heart.'
	},
	{
		id: 'assure-of', kind: 'host-promises', subject: ['host'],
		trigger: 'assur|guarant|bound|pledg|commit|owe|promis|offer',
		pattern: `(?:(?:assured|guaranteed|promised) {us} (?:of )?|bound (?:him|her|them|it)self to (?:give {us} )?|(?:pledged|committed) (?:him|her|them|it)self to |(?:pledged|committed) (?:his|her|its|their) (?:[a-z]+ )to |(?:said (?:that )?)?(?:he|she|they) owed {us} |offered {us} )(?<ask>(?:an?|the|his|her|its|advance|early|due|full|some|two|a day's|[a-z]+) (?:[a-z'’-]+ ){0,3}?${NOUN})\\b`,
		example: 'He assured the Charge of early notice.', counter: 'He assured the Charge of his esteem.'
	},
	{
		id: 'ours-to-be', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:would|will|should|were|was|are) ',
		pattern: '(?:(?:[Ww]e|[Pp]oloff|Post|Washington|(?:the )?Embassy|[Tt]he United States) (?:are|were|was) (?<ask>to (?:have|get|receive|see|hear) (?:it|them|word|his|her|an? (?:[a-z]+ )?(?:reply|answer|copy)|the (?:[a-z]+ )?(?:text|draft|answer|reply|figures|paper|bill|list|data|letter|instructions))\\b|to be (?:given|shown|told|sent)\\b|(?:told|asked|advised|invited) to expect\\b|promised\\b)|(?<!(?:not|doubted|hoped|whether|if|that if) (?:that )?)(?:told|advised|asked) {us} to expect\\b|(?<!(?:doubted|hoped|whether|if|asked|wondered) (?:that )?){us} (?:would|should|will|shall|could) (?:be (?:told|shown|sent|given|informed|consulted|warned|notified|invited|called|the first to)|hear (?:by|of it|in|before|from)|have (?:it|them|word|the (?:[a-z]+ )?(?:text|draft|answer|reply|figures|paper|bill|list|data|letter)|an? (?:[a-z]+ )?(?:answer|reply|copy|hearing|call)|his|her|their)|(?:get|receive) (?:it|a|an|the|his|her)|see (?:it|the|a) (?:[a-z]+ )?(?:before|first|draft|text|when)))\\b',
		example: 'We were to have the text as soon as the Cabinet had seen it.', counter: 'We were to have dinner as soon as the Cabinet rose.'
	},
	{
		id: 'be-shown-to-us', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:would|will|was|were|is|are) ',
		pattern: '(?<!we |We |Poloff |Embassy )(?:would|will|should|(?:was|were|is|are) to) (?:also |then |first )?(?<ask>be (?:shown|sent|given|passed|delivered|brought|handed|read|made available|communicated|put) (?:over )?to (?:us|Poloff|the Embassy|Post|the DCM|the Ambassador|the Charge)|(?:be (?:with|in the hands of)|reach) (?:us|the Embassy|Post)|be on (?:the|his|her) (?:[A-Za-z]+(?:\'s|,s) )?desk|be in writing)\\b',
		example: 'The bill would be shown to us before it was tabled.', counter: 'The bill would be shown to Parliament before it was tabled.'
	},
	{
		id: 'in-own-words', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '["“]',
		pattern: '(?<=(?:^|["“])(?:[^"”]{0,80}[ ,])?)(?<ask>(?:I|[Ww]e|My (?:people|staff|office|lawyers)) ?(?:will|shall|\'ll|’ll) (?:{followUp}|{promisedOnly}|let you|tell you|ring|see)|[Yy]ou(?: will| shall|\'ll|’ll) (?:have|get|hear)\\b|[Ll]eave (?:it|that|this) (?:with|to) (?:me|us))[^"”]{0,120}["”](?!,? (?:Poloff|Polcouns|PolOff|Econoff|Emboff|DATT|DCM|CDA|we |the (?:DCM|Ambassador|Charge)))',
		example: '"You will have it on Monday," he said.', counter: '"You will never win," he said.'
	},
	{
		id: 'us-in-own-words', kind: 'us-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '["“]',
		pattern: '(?<=(?:^|["“])(?:[^"”]{0,80}[ ,])?)(?<ask>(?:I|[Ww]e) ?(?:will|shall|\'ll|’ll) (?:{followUp}|{promisedOnly}|let you|tell you|see)|[Yy]ou(?: will| shall|\'ll|’ll) (?:have|get|hear)\\b)[^"”]{0,120}["”],? (?:said )?(?:Poloff|Polcouns|PolOff|Econoff|Emboff|DATT|DCM|CDA|we |the (?:DCM|Ambassador|Charge))',
		example: '"I will find out," Poloff said.', counter: '"I will find out," Dahl said.'
	},
	{
		id: 'take-it-on', kind: 'host-promises', subject: ['host'], implied: true, voice: 'narrative', from: 'post',
		trigger: 'task|note|upon|put|second|further|took|accepted',
		pattern: '(?:(?:accepted|took on|took) the (?:task|job|errand) of (?<ask>[a-z]+ing)|took it (?:up)?on (?:him|her|them)self to [a-z]+|(?:made|took) (?:a |careful |full )?notes? of [^.;]{1,60} for (?:the|his|her)\\b|put (?:him|her)self down to [a-z]+|(?:has |have |had )?(?:agreed|consented) to (?:a|another) (?:second|further|third|new|follow-up|longer)? ?(?:[a-z]+ )?(?:meeting|session|round|talk|call))',
		example: 'She accepted the task of sounding out Lima.', counter: 'She accepted the post of envoy to Lima.'
	},
	{
		id: 'will-surely', kind: 'host-promises', subject: ['host'], implied: true, voice: 'narrative', from: 'post',
		trigger: '(?:would|will) ',
		pattern: '(?:would|will) (?<ask>be (?:sure|certain|careful) to [a-z]+|make (?:a point of|sure (?:that|to))|take care (?:to|that)|see (?:to it|that (?:the|he|she|it|his|her|our|nothing|this))|have (?:the|his|her|its|their) (?:[a-z]+ ){0,2}?(?:look|read|go|study|prepare|draw|write|ask|find|see|take|get|work|check|draft|call|send)\\b|get on to (?:it|this|that)|go (?:through|over|into) (?:it|them|this|the|our)|draw up|work up|write up|give {us}\\b|pass the word|ask around|take soundings|run (?:it|this|the [a-z]+) (?:by|past)|walk (?:it|them|this|our [a-z]+) (?:over|up|in))',
		example: 'He would be sure to mention it in Brussels.', counter: 'He would be sure of a seat in Brussels.'
	},
	{
		id: 'telegraphic-promise', kind: 'host-promises', subject: ['host'], voice: 'narrative', from: 'post',
		trigger: '(?:will|to) (?:re|get|come|send|pass|provide|call|advise|inform|let)',
		pattern: '(?<=^(?:[A-Z][A-Za-z]+ ){1,3})(?:will|to) (?<ask>(?:reply|revert|respond|get back|come back|call back|report back|let us know|advise us|inform us|send (?:us|text|copy|list)|pass (?:message|points|word)|provide (?:text|copy|list|figures|data|answer))\\b)',
		example: 'Lunde to revert after his return on 14th.', counter: 'Lunde to retire after his return on 14th.'
	},
	{
		id: 'agree-to-hold', kind: 'host-promises', subject: ['host'], from: 'post',
		trigger: '(?:agreed|promised|undertook|consented|offered|pledged|willing|volunteered)',
		pattern: '(?:agreed|promised|undertook|consented|offered|pledged|volunteered|(?:was|were) (?:willing|happy|glad|ready|prepared))(?: not)? to (?<ask>(?:[a-z]+ ){1,3}?(?:[A-Za-z\'’.-]+ ){0,7}?(?:us|we|Post|Poloff|the Embassy|our)\\b)',
		example: 'She agreed to hold the draft until we had commented.', counter: 'She agreed to hold the door until Dahl had passed.'
	},
	{
		id: 'us-consent-to', kind: 'us-promises', subject: ['us', 'post'], from: 'post', voice: 'narrative',
		trigger: 'consented|engaged|pledged|vowed|took (?:this|it|that|his|her|the)|accepted|noted',
		pattern: '(?:consented|engaged|pledged|vowed|bound (?:him|her)self) to (?<ask>(?!(?:the|an?|our|his|this|that|support|oppose|join)\\b)[a-z]+)|took (?:this|it|that|his|her|the [a-z]+|these)(?: [a-z]+)? (?:on board|back|down|under advisement) (?:for|to) (?:the )?(?:Washington|Department|Embassy|capital|EUCOM|DOD)',
		example: 'Econoff engaged to obtain the manual.', counter: 'Econoff engaged the driver in talk.'
	},
	{
		id: 'us-would-do', kind: 'us-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:would|will|could) ',
		pattern: '(?:{officer} (?:said|told [A-Za-z]+|told (?:the|his) [a-z]+|replied|answered|assured [A-Za-z]+|responded)|(?:[Ww]e|{officer}) (?:accepted|took|noted) [^.;]{1,40} and said) (?:that )?(?<ask>(?:we|it|they|he|she|the Embassy|Washington|an? [a-z]+|the [a-z]+) (?:would|will|could) (?:{followUp}|{promisedOnly}|see to it|see what|be in touch|come through|go to (?:the Department|Washington)|supply|be (?:passed|sent|put|raised|looked into|conveyed|taken|forwarded)))\\b',
		example: 'We accepted the list and said that it would go to the Department that evening.', counter: 'We accepted the list and said that it would rain.'
	},
	{
		id: 'us-will-ask', kind: 'us-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: 'will ',
		pattern: '{officer} will (?<ask>(?:ask|query|press|approach|consult|raise (?:it|this|the|his|her)|take (?:it|this|the [a-z]+) up|try to|see (?:whether|if|what)|put (?:it|this|the)|let|send|get|bring|pass)\\b)(?! (?:the Minister|the Ministry|him|Norway|again whether))',
		example: 'DATT will ask EUCOM and let the colonel know.', counter: 'DATT will leave in June.'
	},
	{
		id: 'matter-will-go-to', kind: 'host-promises', subject: null, voice: 'narrative', from: 'post',
		trigger: 'would go|will go|was going',
		pattern: '(?:paper|points|message|text|request|questions?|demarche|matter|figures|draft|concerns|letter|it|they|these) (?:would|will) (?<ask>go (?:straight |up |forward |on )?(?:to|before|into) (?:the |his |her |their )?(?:[A-Z][a-z]+ )?(?:[Mm]inister|[Mm]inistry|President|Cabinet|capital|delegation|Geneva|lawyers|[Ss]taff|office|superiors|government|ambassador|experts)\\b)',
		example: 'The paper would go before the Minister that night, he said.', counter: 'The paper would go to press that night, he said.'
	},
	{
		id: 'no-objection-to-giving', kind: 'host-promises', subject: ['host'], voice: 'narrative', from: 'post',
		trigger: 'difficulty|objection|harm|mind|content|invitation|offer',
		pattern: '(?:saw no (?:difficulty|harm|objection) (?:in|to)|had no objection to|did not mind|was content with) (?<ask>(?:letting|giving|sending|showing|sharing|telling|passing|putting|raising) )|accepted (?:our|Poloff\'s|the Embassy\'s) (?:[a-z]+ )?(?:invitation|proposal|suggestion) (?:to|that (?:he|she|they))\\b',
		example: 'Berg saw no difficulty in letting us have the minutes.', counter: 'Berg saw no difficulty in the clause.'
	},
	{
		id: 'would-do-for-us', kind: 'host-promises', subject: ['host'], reported: true, voice: 'narrative', from: 'post',
		trigger: '(?:would|will) ',
		pattern: '(?:would|will) (?:also |then |personally |gladly )?(?<ask>(?!{judging}\\b)(?!(?:remain|be|vote|follow|join|side|sign|oppose|support|block|go|come|have|make|keep|let|stay|stand|part|break|differ|compete|disagree|work|continue|take|put|do|get|not|never|neither|either|only|no|always|still)\\b)[a-z]+ (?:[a-zA-Z\'’-]+ ){0,5}?(?:to|for|with|at) (?:us|Poloff|the (?:DATT|DCM|Embassy|Ambassador|Charge)|our [a-z]+|(?:his|her|the) (?:[Mm]inister|superiors|capital|colleagues|Prime Minister))\\b)',
		example: 'He said he would explain the clause to our lawyers.', counter: 'He said he would explain the clause to Parliament.'
	}
];
