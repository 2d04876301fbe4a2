import type { Frame } from './frame.ts';

/** The other government asks something of the United States. */
export const HOST_ASKS_US: readonly Frame[] = [
	{
		id: 'ask-us-to', kind: 'host-asks-us', subject: ['host'],
		trigger: 'ask|urg|press|encourag|implor|beg|entreat|invit|call|appeal|petition|exhort|plead|counsel|request|want|would like|wish|expect|lobb|push|remind',
		pattern: '(?:asks?|asked|asking|urges?|urged|urging|press(?:es|ed|ing)|encourag(?:es?|ed|ing)|implored?|beg(?:s|ged)|entreated|invit(?:es?|ed|ing)|call(?:s|ed|ing) (?:up)?on|appeal(?:s|ed|ing)? to|petitioned|exhorted|pleaded with|counsel+ed|requests?|requested|requesting|wants?|wanted|would like|wished|expects?|expected|lobbied|pushed|reminded) {us} (?:again |once more |urgently |instead |therefore )?(?:not )?(?:to (?!(?:the|a|an|his|her|their|lunch|dinner|treat|protect|leave|wait|understand|remember|appreciate|believe|note)\\b)|for\\b)',
		example: 'The director asked us to share the failure-rate data.', counter: 'The director thanked us for the failure-rate data.'
	},
	{
		id: 'ask-that-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'ask|request|demand|insist|propos|suggest|recommend|hop|wish|desire|plead|trust|prefer|appreciate it|be grateful|be glad|like it|welcome it',
		pattern: '(?:asks?|asked|asking|requests?|requested|requesting|demand(?:s|ed)|insist(?:s|ed)|propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|hop(?:es?|ed|ing)|expressed (?:the |his |her |its |their )?(?:strong |sincere )?(?:hope|wish|desire)|wish(?:es|ed)|pleaded|trust(?:s|ed)|prefer(?:s|red)?|would (?:prefer|appreciate it|be grateful|be glad|like it|welcome it)) (?:to us )?(?:very much )?(?:that |if )?{us} (?:would |could |should |might |will |can |not |also |soon |please |again |then )*(?!(?:to|for|about|is|are|was|were|has|had|believes?|thinks?|wants?|does|did|not|intends?|have (?:been|[a-z]+ed)|treat)\\b)(?<ask>[a-z]+)',
		example: 'Rossi requested that the United States provide a list of types.', counter: 'Rossi suggested that the United States was isolated.'
	},
	{
		id: 'ask-for', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:ask|asks|asked|asking|appeal|appeals|appealed|appealing|pleaded|us) [a-z ]{0,30}for ',
		implied: true,
		pattern: '(?:asks|asked|asking|(?:does|do|did) ask|appeals|appealed|appealing|pleaded|pressed us) {adv}for (?!(?:(?:him|her|it|them)self|if|it|them|this|that|one|no|nothing|and|or|but|more time|time|an invitation|a (?:complete |total )?ban)\\b)(?=[A-Za-z"“])',
		example: 'Lopez asked for clarification of the American proposal.', counter: 'Lopez asked about the American proposal.'
	},
	{
		id: 'request-information', kind: 'host-asks-us', subject: ['host'],
		trigger: 'request|sought|seeks|solicit',
		implied: true,
		pattern: '(?:requests|requested|requesting|sought|seeks|solicits|solicited) (?<ask>{lowGap}{information}|(?:[a-z]+ ){0,3}(?:U\\.S\\.|USG|American) (?!on\\b|to\\b)[a-z]+)\\b(?! (?:to (?!us|the U)|from (?!us|the U|Washington)))',
		example: 'The MOD requested further technical details.', counter: 'The MOD requested a seat on the council.'
	},
	{
		id: 'would-welcome-information', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'would|\'d ',
		pattern: '(?:would|\'d) {adv}(?:very much |greatly )?(?:welcome|appreciate|like|value|be (?:grateful|glad|thankful|pleased|interested|happy) (?:for|of|in|to (?:have|receive|get|see)))(?: to (?:have|receive|get|see))? (?<ask>{lowGap}(?:details?|information|clarifications?|cop(?:y|ies)|text of|(?:U\\.S\\.|our|American|Washington,s|Washington\'s) [a-z ]{0,30}(?:views|comments|thinking|advice|support|help|assistance|reactions?|position|paper|experts?|ideas)|briefings?|consultations?|talks with|a visit|feedback|answers?|explanation|help with|data|early word|advance notice|list of))\\b',
		example: 'Oslo would welcome consultations with American experts.', counter: 'Oslo would welcome a ban on these weapons.'
	},
	{
		id: 'want-more', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'want|need|requir|desire',
		pattern: '(?:wants?|wanted|needs?|needed|requires?|required|desires?|desired) (?<ask>(?:more|further|additional|better|fuller|greater|written|specific|some|concrete|clear(?:er)?) (?!time to)(?:U\\.S\\. |American |technical |financial )?(?:[a-z-]+ ){0,2}?{information})\\b',
		example: 'He wanted more information on the schedule.', counter: 'He wanted more of the same.'
	},
	{
		id: 'want-from-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'from (?:us|the|Wash|Post)',
		pattern: '(?:needs?|needed|wants?|wanted|requires?|expects?|expected|hop(?:es?|ed) for|sought|seeks?|look(?:s|ed) for) (?<ask>(?:[A-Za-z\'’-]+ ){1,8}?from (?:us|the (?:U\\.S\\.|United States|USG|Embassy|American side)|Washington|Post))\\b',
		example: 'The ministry needs a written assurance from Washington.', counter: 'The ministry needs a written opinion from its lawyers.'
	},
	{
		id: 'ask-whether-us-could', kind: 'host-asks-us', subject: ['host'],
		trigger: 'ask|inquir|enquir|wonder|queried|to know|probed',
		pattern: '(?:ask(?:s|ed|ing)?|inquired?|enquired?|wonder(?:s|ed|ing)?(?: aloud)?|queried|wanted to know|would like to know|wished to know|probed)(?: {us})? (?<ask>(?:whether|if|when|how soon|how|where) {us} (?:(?:could|can|might|may) |(?:would|will) (?:be (?:able|willing|prepared|ready|open|agreeable)|agree|consider|share|provide|send|help|support|accept|join|offer|give|let|clarify|explain|make|allow|supply|assist|fund|contribute|comment|object|mind)|(?:was|were|is|are) (?:still )?(?:able|willing|prepared|ready|open|in a position|planning|intending|going)|(?:had|has|have) (?:already |yet )?(?:shared|sent|given|provided|considered|prepared|any )))',
		example: 'She asked whether the United States could send an expert.', counter: 'She asked whether the United States opposed the text.'
	},
	{
		id: 'ask-to-be-told', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'ask|request',
		pattern: '(?:asks|asked|asking|requests|requested|requesting) (?:again )?to (?<ask>(?:be (?:kept|briefed|informed|updated|consulted|told|given|provided|shown|sent|included)|receive|obtain|see|have|get|review|read|know|hear|learn|meet|consult|discuss))\\b',
		example: 'Park asked to be kept informed of any changes.', counter: 'Park asked to leave early.'
	},
	{
		id: 'want-to-be-told', kind: 'host-asks-us', subject: ['host'],
		trigger: 'want|would like|wish|hop|expect|eager|keen',
		pattern: '(?:want(?:s|ed)?|would like|wish(?:es|ed)?|hop(?:es?|ed)|expect(?:s|ed)?|was eager|were eager|was keen|were keen|is keen|is eager) to (?:be (?:kept informed|briefed|updated|consulted|kept abreast)|(?:receive|obtain|get|have|see) {gap}(?:from (?:us|the U\\.S\\.|Washington|the United States)|a (?:written )?copy|the text|more (?:information|details?)|our (?:views|comments|response|reply))|hear (?:more |back )?from (?:us|the U\\.S\\.|Washington|the Embassy|the United States)|(?:learn|know|understand) (?:more about|(?:what|how|whether|when|why|where) (?:the U|we|Washington|U\\.S\\.|American))|(?:consult|confer|meet|talk|discuss|exchange views) (?:[a-z ]{0,40})?with (?:us|the U\\.S\\.|U\\.S\\.|Washington|American|the United States))',
		example: 'The Poles would like to hear more from us on storage.', counter: 'The Poles would like to see a protocol concluded.'
	},
	{
		id: 'await-ours', kind: 'host-asks-us', subject: ['host'],
		trigger: 'await|waiting|forward to',
		pattern: '(?:(?:still |now |also )?await(?:s|ed|ing)?|(?:is|are|was|were) (?:still )?(?:waiting for|awaiting)|look(?:s|ed|ing)? forward to(?: (?:receiving|getting|hearing|seeing|having))?) ',
		content: '^(?:\\S+ ){2,6}?(?:(?:[a-z]+ ){0,2}our|from us|U\\.S\\.|American|Washington(?:\'s|,s))\\b|\\b(?:that (?:it|he|she|they) (?:had )?(?:sought|requested|asked for)|(?:promised|offered|proposed) by|which (?:it|he|she|they) (?:had )?(?:sought|requested|asked for))',
		example: 'The ministry still awaits our reply on exercises.', counter: 'The ministry still awaits the opinion of its lawyers.'
	},
	{
		id: 'make-a-request', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'request|appeal|plea',
		pattern: '(?:repeat(?:s|ed|ing)?|reiterat(?:es?|ed|ing)|renew(?:s|ed|ing)?|ma(?:de|kes|king)|passed(?: us| along)?|convey(?:s|ed|ing)?|submitted|handed over|presented|delivered|lodged|had|has|put forward|came with) (?:a|an|the|his|her|their|its|one|two|three|this|another|several|[A-Z][a-z]+\'s) (?:[a-z]+ ){0,2}(?:requests?|appeals?|pleas?) ?(?:for|that|to|:)',
		example: 'He repeated his request for a joint seminar.', counter: 'He refused our request for a joint seminar.'
	},
	{
		id: 'propose-talks', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'propos|suggest',
		pattern: '(?:propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?) (?<ask>(?:(?:a|an|the|further|early|bilateral|regular|direct|joint|more|another|expert|expert-level|working-level|holding|having|to hold|that we (?:meet|hold))(?: [a-z-]+){0,2}? )?(?:meetings?|consultations?|talks|discussions?|exchange|visits?|briefings?|dialogue|videoconference|conference call|seminar|workshop))\\b(?! (?:that|in which))',
		example: 'Novak proposed expert-level talks in the autumn.', counter: 'Novak proposed that the treaty contain exceptions.'
	},
	{
		id: 'ask-that-be-done', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: '(?:ask|request)[a-z]* that',
		pattern: '(?:asks|asked|asking|(?:does|do|did) ask|requests|requested|requesting) that (?<ask>(?:the |this |these |those |any |all |no |his |her |their |its |it |[a-z]+ )?(?:[A-Za-z\'’.-]+ ){0,6}?(?:not )?(?:be|remain|stay))\\b',
		example: 'Ozturk asked that the conversation be kept confidential.', counter: 'Ozturk asked what would be kept.'
	},
	{
		id: 'us-are-asked', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:was|were|been) (?:again |also )?(?:ask|request|urg|press|encourag|invit|begg)',
		pattern: '{us} (?:was|were|has been|have been|had been) (?:again |also )?(?:asked|requested|urged|pressed|encouraged|invited|begged) (?:by [A-Za-z .]{1,40} )?(?:not )?(?:to|for)\\b',
		example: 'We were asked to convey the Prime Minister\'s thanks and a copy of the bill.', counter: 'We were told to wait outside.'
	},
	{
		id: 'helpful-if-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Ii]t would',
		pattern: '(?:it|It) would (?:also |therefore |certainly )?be (?:very |most |more |extremely )?(?:helpful|useful|good|appreciated|important|valuable|welcome|best|better|desirable)(?: for (?:him|her|them|the [A-Za-z]+|[A-Z][a-z]+))?,?(?: he said,| she said,)? if {us} (?:could|would|were|can|might)',
		example: 'It would be helpful if the United States could explain its exceptions, he said.', counter: 'It would be helpful if Norway could explain its exceptions, he said.'
	},
	{
		id: 'could-you', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[?]',
		pattern: '(?:Could|Can|Would|Will|Might) (?:{us}|you) (?:not )?(?<ask>[a-z]+ [^?]{1,160})\\?',
		example: '"Could the United States send us the tables?" Weber asked.', counter: '"Could Norway live with this?" Weber asked.'
	},
	{
		id: 'look-to-us', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:look|turn)[a-z]* to ',
		pattern: '(?:look(?:s|ed|ing)?|turn(?:s|ed|ing)?) to {us} (?:for|to)\\b',
		example: 'Beirut looked to the United States for the strike data.', counter: 'Beirut looked to Geneva for a solution.'
	},
	{
		id: 'question-passed-on', kind: 'host-asks-us', subject: ['host'], from: 'post', inRequest: true,
		trigger: 'ask|inquired|enquired|wondered|to know|queried',
		pattern: '(?:asked|inquired|enquired|wondered|wanted to know|would like to know|queried) (?<ask>(?:how|what|which|when|where|whether|if|who|why))\\b',
		example: 'ACTION REQUEST: Dubois asked how other states count duds. Please advise.', counter: 'Dubois asked how the trip had been.'
	},
	{
		id: 'want-to-know-of-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'to know|interested|curious',
		pattern: '(?:(?:would like|wants?|wanted|wished|was (?:eager|keen|anxious|curious|interested)) to know|(?:would be|was|were|is|are) (?:very |most )?(?:interested in|curious about) (?:seeing|knowing|hearing|learning|receiving|understanding|having)) (?<ask>(?:whether|if|when|how|what|which|why|where|more about|details of|of) (?:[a-z]+ ){0,3}?{us})',
		example: 'He would be interested in hearing how Washington counts duds.', counter: 'He would be interested in hearing how Oslo counts duds.'
	},
	{
		id: 'ask-whether-they-could', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: '(?:asks|asked|inquired|enquired) (?:whether|if)',
		pattern: '(?:asks|asked|inquired|enquired) (?:(?:whether|if) [^;]{1,80} and )?(?<ask>(?:whether|if) (?:he|she|they|it|his [a-z]+|her [a-z]+|[A-Z][A-Za-z]+|the [A-Za-z]+) (?:could|might|may) (?:also )?(?:host|have|see|get|obtain|receive|be (?:given|shown|told|sent|provided|briefed)|send|attend|join|participate|visit|use|quote|cite|keep|borrow|count on))\\b',
		example: 'Pintado asked if his ministry could see the list.', counter: 'Pintado asked if the treaty could be amended.'
	}
];
