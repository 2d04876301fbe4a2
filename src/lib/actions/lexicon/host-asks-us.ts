import type { Frame } from './frame.ts';

/** The other government asks something of the United States. */
export const HOST_ASKS_US: readonly Frame[] = [
	{
		id: 'ask-us-to', kind: 'host-asks-us', subject: ['host'],
		trigger: 'ask|urg|press|encourag|implor|beg|entreat|invit|call|appeal|petition|exhort|plead|prevail|persuad|counsel|recommend|advis|request|want|would like|wish|expect|lobb|push|remind',
		pattern: '(?:asks?|asked|asking|urges?|urged|urging|press(?:es|ed|ing)|encourag(?:es?|ed|ing)|implored?|beg(?:s|ged)|entreated|invit(?:es?|ed|ing)|call(?:s|ed|ing) (?:up)?on|appeal(?:s|ed|ing)? to|petitioned|exhorted|pleaded with|prevailed (?:up)?on|persuaded|counsel+ed|recommend(?:s|ed)|advis(?:es|ed)|requests?|requested|requesting|wants?|wanted|would like|wished|expects?|expected|lobbied|pushed|reminded) {us}{aside} (?:again |once more |urgently |instead |therefore )?(?:not )?(?:to (?!(?:the|a|an|his|her|their|lunch|dinner|treat|protect|leave|wait|understand|remember|appreciate|believe|note|expect|read|mistake|confuse|construe|interpret)\\b)|for\\b)',
		example: 'The director asked us to share the failure-rate data.', counter: 'The director thanked us for the failure-rate data.'
	},
	{
		id: 'ask-that-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'ask|request|demand|insist|propos|suggest|recommend|hop|wish|desire|plead|trust|prefer|urg|press|beg|appreciate it|be [a-z ]*(?:grateful|glad|obliged|pleased|happy)|like it|welcome it|value it',
		pattern: '(?:asks?|asked|asking|requests?|requested|requesting|demand(?:s|ed)|insist(?:s|ed)|propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|hop(?:es?|ed|ing)|expressed (?:the |his |her |its |their )?(?:strong |sincere )?(?:hope|wish|desire)|wish(?:es|ed)|pleaded|trust(?:s|ed)|prefer(?:s|red)?|urg(?:es|ed|ing) that|press(?:es|ed|ing) that|begged that|desired that|would (?:prefer|appreciate it|be {glad}|like it|welcome it|value it))(?:,? (?:in (?:return|exchange|turn|particular)|only|again|also|further|once more|specifically|therefore),?)? (?:to us )?(?:very much )?(?:that |if )?{us}(?: and [A-Z][a-z]+)? (?:would |could |should |might |will |can |not |also |soon |please |again |then )*(?!(?:to|for|about|understand|appreciate|succeed|enjoy|is|are|was|were|has|had|believes?|thinks?|wants?|does|did|not|intends?|have (?:been|[a-z]+ed)|treat)\\b)(?<ask>[a-z]+)',
		example: 'Rossi requested that the United States provide a list of types.', counter: 'Rossi suggested that the United States was isolated.'
	},
	{
		id: 'ask-for', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:ask|asks|asked|asking|appeal|appeals|appealed|appealing|pleaded|us),? [a-z ]{0,30}for ',
		implied: true,
		pattern: '(?:asks|asked|asking|(?:does|do|did) ask|has asked|appeals|appealed|appealing|pleaded|pressed us){aside} {adv}(?:only )?for (?!(?:(?:him|her|it|them)self|if|(?:it|them|this|that)(?! to be)|one|no|nothing|and|or|but|more time|time|an invitation|an? (?:[a-z]+ )?(?:ban|prohibition|moratorium|treaty|vote))\\b)(?=[A-Za-z"“])',
		example: 'Lopez asked for clarification of the American proposal.', counter: 'Lopez asked about the American proposal.'
	},
	{
		id: 'request-information', kind: 'host-asks-us', subject: ['host'],
		trigger: 'request|sought|seeks|solicit',
		implied: true,
		pattern: '(?:requests|requested|requesting|sought|seeks|solicits|solicited) (?!but\\b)(?<ask>{lowGap}{information}|(?:[a-z]+ ){0,3}(?:U\\.S\\.|USG|American) (?!on\\b|to\\b)[a-z]+)\\b(?! (?:to (?!us|the U)|from (?!us|the U|Washington)))',
		example: 'The MOD requested further technical details.', counter: 'The MOD requested a seat on the council.'
	},
	{
		id: 'would-welcome-information', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'would|\'d ',
		pattern: '(?:would|\'d) {adv}(?:very much |greatly )?(?:welcome|appreciate|like|value|be (?:grateful|glad|thankful|pleased|interested|happy) (?:for|of|in|to (?:have|receive|get|see)))(?: to (?:have|receive|get|see))? (?<ask>{lowGap}(?:details?|information|clarifications?|cop(?:y|ies)|text of|(?:U\\.S\\.|our|American|Washington,s|Washington\'s) [a-z ]{0,30}(?:views|comments|thinking|advice|support|help|assistance|reactions?|position|paper|experts?|ideas)|briefings?|consultations?|talks with|a visit|feedback|answers?|explanation|help with|data|early word|advance notice|list of|sight of|a look at|word (?:of|on)))\\b',
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
		trigger: 'request|appeal|plea|invitation',
		pattern: '(?:put in|filed|returned to|came back to|went back to|pressed|left|renewed|repeat(?:s|ed|ing)?|reiterat(?:es?|ed|ing)|renew(?:s|ed|ing)?|ma(?:de|kes|king)|passed(?: us| along)?|convey(?:s|ed|ing)?|submitted|handed over|presented|delivered|lodged|had|has|put forward|came with|extended|issued) (?:a|an|the|his|her|their|its|one|two|three|this|another|several|[A-Z][a-z]+\'s) (?:[a-z]+ ){0,2}(?:requests?|appeals?|pleas?|invitations?) ?(?:for|that|to|:)',
		example: 'He repeated his request for a joint seminar.', counter: 'He refused our request for a joint seminar.'
	},
	{
		id: 'propose-talks', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'propos|suggest',
		pattern: '(?:propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?) (?<ask>(?:holding|to hold) (?:it|them)\\b|that (?:[a-z-]+ ){0,3}(?:talks|consultations|meetings?|discussions|visits?|sides (?:meet|consult|compare|exchange)|staffs (?:meet|consult|compare|exchange)|militaries (?:meet|consult|compare|exchange))\\b|(?:(?:a|an|the|further|early|bilateral|regular|direct|joint|more|another|expert|expert-level|working-level|holding|having|to hold|that we (?:meet|hold))(?: [a-z-]+){0,2}? )?(?:meetings?|consultations?|talks|discussions?|exchange|visits?|briefings?|dialogue|videoconference|conference call|seminar|workshop))\\b(?! (?:that|in which))',
		example: 'Novak proposed expert-level talks in the autumn.', counter: 'Novak proposed that the treaty contain exceptions.'
	},
	{
		id: 'ask-that-be-done', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: '(?:ask|request)[a-z]* (?:[a-z]+ )?that',
		pattern: '(?:asks|asked|asking|(?:does|do|did) ask|requests|requested|requesting) (?:only |also |again )?that (?<ask>(?:the |this |these |those |any |all |no |his |her |their |its |it |[a-z]+ )?(?:[A-Za-z\'’.-]+ ){0,6}?(?:not )?(?:be|remain|stay))\\b',
		example: 'Ozturk asked that the conversation be kept confidential.', counter: 'Ozturk asked what would be kept.'
	},
	{
		id: 'us-are-asked', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:was|were|been|is|are) (?:again |also )?(?:ask|request|urg|press|encourag|invit|begg|implor)',
		pattern: '{us} (?:is|are|was|were|has been|have been|had been) (?:again |also )?(?:asked|requested|urged|pressed|encouraged|invited|begged|implored) (?:by [A-Za-z .]{1,40} )?(?:not )?(?:to|for)\\b',
		example: 'We were asked to convey the Prime Minister\'s thanks and a copy of the bill.', counter: 'We were told to wait outside.'
	},
	{
		id: 'helpful-if-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Ii]t would',
		pattern: '(?:it|It) would (?:also |therefore |certainly )?(?:help(?: him| her| them)?|be (?:very |most |more |extremely )?(?:helpful|useful|good|appreciated|important|valuable|welcome|best|better|desirable|easier)){aside}(?: for (?:him|her|them|the [A-Za-z]+|[A-Z][a-z]+))?,?(?: he said,| she said,)? if {us} (?:could|would|were|can|might|had|[a-z]+ed|gave|sent|told|took|made|let|brought|put|said)\\b',
		example: 'It would be helpful if the United States could explain its exceptions, he said.', counter: 'It would be helpful if Norway could explain its exceptions, he said.'
	},
	{
		id: 'look-to-us', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:look|turn)[a-z]* to ',
		pattern: '(?:look(?:s|ed|ing)?|turn(?:s|ed|ing)?) to {us} (?:for|to)\\b',
		example: 'Beirut looked to the United States for the strike data.', counter: 'Beirut looked to Geneva for a solution.'
	},
	{
		id: 'would-be-grateful', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'would|\'d ',
		pattern: '(?:would|\'d) {adv}be {adv}(?:very |most |deeply )?(?:grateful|obliged|thankful|indebted|appreciative) (?:for|if|to (?:have|receive|get|see|hear|know|learn))\\b(?! (?:his|her|their|the Minister\'s) (?:own )?(?:help|support))',
		example: 'Nygaard would be obliged if the paper stayed between us.', counter: 'Nygaard would be obliged to resign.'
	},
	{
		id: 'would-not-mind', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'not mind',
		pattern: 'would not mind (?<ask>(?:having|seeing|receiving|getting|hearing)\\b)',
		example: 'Falk would not mind seeing the annex on its own.', counter: 'Falk would not mind a long wait.'
	},
	{
		id: 'wish-to-have', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'to (?:have|receive|get|obtain|see)',
		pattern: '(?:wish(?:es|ed)|want(?:s|ed)?|would like|hop(?:es|ed)) to (?:have|receive|get|obtain|see) (?<ask>(?:the|a|an|any|our|more|further|some|this|that|it|these) ?(?:[A-Za-z-]+ ){0,5}?(?:in writing|on paper|copies|copy|text|data|figures|list|draft|translation|answer|reply|response)\\b)',
		example: 'The colonel wished to have our offer in writing.', counter: 'The colonel wished to have a fence around the depot.'
	},
	{
		id: 'want-event-with-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'meeting|talks|consult|visit|exchange|briefing|discussion|seminar|workshop|session|dialogue|call|expert|team|videoconference',
		pattern: '(?:would (?:like|welcome)|wants?|wanted|wishes for|wished for|desires?|desired|sought|seeks|needs?|needed|hop(?:es|ed) for) (?<ask>(?:an?|the|more|some|two|further|early|another)? ?(?:[a-z-]+ ){0,4}?{event}(?: [A-Za-z\'’-]+){0,5}? (?:from|by|with|of) {us})',
		example: 'He repeated that the MOD desired a session of engineers with the U.S. side.', counter: 'He repeated that the MOD desired a session of engineers with Sweden.'
	},
	{
		id: 'request-was-for', kind: 'host-asks-us', subject: null, implied: true, from: 'post',
		trigger: '(?:request|plea|appeal|wish) ',
		pattern: '(?!Poloff|Embassy|Post|Washington|Department|Polcouns|Econoff)(?:[A-Z][a-z]+(?:\'s|’s|,s)|[Hh]is|[Hh]er|[Tt]heir) (?:[a-z]+ ){0,2}(?:request|plea|appeal|wish) (?:was|is|remained)(?: only| simply)? (?:for|that|to (?:have|see|be|receive))\\b',
		example: 'Her last request was for the survey sheets.', counter: 'Her last request was refused.'
	},
	{
		id: 'expect-of-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'expect',
		pattern: 'expect(?:s|ed)? (?:the same|as much|no less|something similar) (?:of|from) {us}',
		example: 'The Danes would open their files and expect the same of us.', counter: 'The Danes would open their files and expect the same of Oslo.'
	},
	{
		id: 'agree-if-us', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:agreed|consented|willing|prepared),? (?:but only )?(?:if|provided|on cond|so long|as long)',
		pattern: '(?:agreed|consented|(?:was|were) (?:willing|prepared)),? (?:but only )?(?:if|provided(?: that)?|on condition that|so long as|as long as) (?<ask>{us} (?:would|could|were|first|also|can|will)\\b)',
		example: 'Lund agreed, provided that we would send the draft by Monday.', counter: 'Lund agreed, provided that Sweden would send the draft by Monday.'
	},
	{
		id: 'requested-from-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:was|were) ',
		pattern: '(?<ask>(?:[A-Z][A-Za-z-]*|(?<=[,;] )(?:the|a|an|and)) (?:[A-Za-z-]+ ){0,12}?)(?:was|were) (?:also |again |urgently )?(?:requested|sought|asked) (?:from|of) {us}',
		example: 'Detectors for the engineer school were requested from the United States.', counter: 'Detectors for the engineer school were requested from Sweden.'
	},
	{
		id: 'thank-and-hope', kind: 'host-asks-us', subject: ['host'],
		trigger: 'hoped for|hopes for',
		pattern: '(?:welcomed|thanked|praised|appreciated|acknowledged) [^.;]{0,60}(?:U\\.S\\.|our\\b|United States|American|us\\b)[^.;]{1,100}\\band (?:hoped|hopes) for (?<ask>(?:more|an increase|further|its|their|continued|additional|greater)\\b)',
		example: 'He thanked the United States for its grant and hoped for more.', counter: 'He thanked Norway for its grant and hoped for rain.'
	},
	{
		id: 'want-ours', kind: 'host-asks-us', subject: ['host'],
		trigger: 'U\\.S\\. |American |our |Washington(?:\'s|,s)',
		pattern: '(?:wants?|wanted|needs?|needed|could do with|hop(?:es|ed|ing) for|(?:is|are|was|were) (?:seeking|looking for|counting on|hoping for)|would (?:like|value|appreciate|need)|sought|seeks|counts? on|counted on) (?<ask>(?:[a-z-]+ ){0,3}(?:U\\.S\\.|American|our|Washington(?:\'s|,s)) (?:[a-z-]+ ){0,3}?(?:{information}|{event}|money|maps|lawyers|engineers|trainers|instructors|detectors))\\b',
		example: 'The engineers needed American help with the survey.', counter: 'The engineers needed Swedish help with the survey.'
	},
	{
		id: 'interest-in', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'interest',
		pattern: '(?:expressed|voiced|showed|signaled|registered|repeated|reiterated) (?:[a-z]+ ){0,3}interest in (?<ask>(?:receiving|obtaining|having|seeing|hearing|learning|visiting)\\b|(?:[a-z-]+ |U\\.S\\. |American ){0,5}?(?:{event}|data|information|training|assistance|expertise|equipment|cooperation)\\b)',
		example: 'The Chief of Staff voiced great interest in receiving the tables.', counter: 'The Chief of Staff voiced great interest in chess.'
	},
	{
		id: 'find-it-useful', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'would find',
		pattern: 'would find (?:it )?(?:[A-Za-z.\'’-]+ ){0,8}?(?:useful|helpful|valuable)(?: to (?:have|see|know|receive|hear|get)| if|(?=[,.;]))',
		example: 'The drafters would find it useful to have our text.', counter: 'The drafters would find it hard to agree.'
	},
	{
		id: 'could-use', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'could use',
		pattern: 'could use (?<ask>(?:some |a |an |our |more |any |U\\.S\\. |American )+(?:[a-z-]+ ){0,3}?{information})\\b',
		example: 'The centre could use some advice on storage.', counter: 'The centre could use Norwegian paint.'
	},
	{
		id: 'one-request', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: 'request|favor|plea|thing',
		pattern: '(?:had|has|made|makes|added|raised|put in|closed with|ended with|came (?:back )?with|left us with|offered) (?:but |just |only )?(?:one|a single|a|two|three|four|another|a last|a final|a further|a small|his|her) (?:[a-z]+ )?(?:requests?|favors?(?: to ask| of us)|pleas?|things? to ask)\\b',
		example: 'Solberg closed with a last plea, a copy before the weekend.', counter: 'Solberg had one reservation: the calendar.'
	},
	{
		id: 'remind-of-request', kind: 'host-asks-us', subject: ['host'],
		trigger: 'remind',
		pattern: 'reminded {us} (?:again )?(?:of|about|that) (?<ask>(?:his|her|its|their|the|he|she|it|they) (?:[a-z]+ ){0,4}?(?:requests?|invitation|questions?|awaited|awaiting|waiting|no (?:answer|reply)))\\b',
		example: 'The Ministry reminded us of its request for the tables.', counter: 'The Ministry reminded us of its history.'
	},
	{
		id: 'ours-would-be-welcome', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: 'would (?:also )?be ',
		pattern: '(?<ask>(?:[Oo]ur|U\\.S\\.|American) (?:[a-z-]+ ){0,3}?(?:{information}|{event}|participation|presence)(?: [A-Za-z\'’-]+){0,8}?|(?:[Aa]n?|[Ss]ome|[Aa]ny|[Mm]ore|[Ff]urther) (?:[a-z.-]+ ){0,4}?(?:briefing|visit|copy|data|figures|list|information|details|assistance|help|advice|word|reply|answer|experts?|training|equipment)(?: [A-Za-z\'’-]+){0,8}?) would (?:also )?be (?:most |very |especially )?(?:welcome|appreciated|useful|helpful|valued)\\b',
		example: 'A visit by an engineer would be most welcome, Dahl said.', counter: 'A new government would be most welcome, Dahl said.'
	},
	{
		id: 'ask-that-not', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: ' that ',
		pattern: '(?:asked|asks|requested|requests|begged|insisted) (?:only |also |again )?that (?<ask>(?:the|his|her|their|its|any|no|nothing|all|these|this|it|they|every) ?(?:[a-z-]+ ){0,5}?(?:not [a-z]+|reach|come|take|appear|arrive|include|cover|begin|start|wait|follow|travel)\\b)',
		example: 'The general asked that his name not appear.', counter: 'The general noted that his name did not appear.'
	},
	{
		id: 'if-us-could', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Ii]f ',
		pattern: '(?:[Ii]f|[Ii]f only|[Ww]ere) (?<ask>{us} (?:could|would|were able to|were willing to|were prepared to|to) {deed}\\b)',
		example: 'If Washington could spare an engineer, he would find a truck.', counter: 'If Sweden could spare an engineer, he would find a truck.'
	},
	{
		id: 'us-should', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: 'should|ought|might|would do well',
		pattern: '(?<ask>{us} (?:should|ought to|would do well to|might (?:usefully|perhaps|at least|want to|wish to|consider))(?: also| now| at least| first| usefully)* {deed}\\b)',
		example: 'The United States should publish its tables, she said.', counter: 'Sweden should publish its tables, she said.'
	},
	{
		id: 'quoted-plea', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '["”]',
		pattern: '(?<=(?:^|["“])(?:[^"”]{0,60}[,;:] )?)(?:[Pp]lease,? |[Jj]ust |[Dd]o )?(?<ask>(?:[Ss]end|[Gg]ive|[Ss]how|[Tt]ell|[Ss]hare|[Bb]ring|[Hh]elp|[Ee]xplain|[Aa]sk|[Ll]end|[Ll]et|[Gg]et|[Kk]eep|[Ss]pare|[Ff]ind) (?:us (?!be\\b|not\\b|hope|say|face|assume|suppose)|(?:me|him)\\b(?! (?:when|again|later|after|in|about|another|next))|your|Washington)[^"”]{0,160})["”]',
		example: '"Send us your tables," he said.', counter: '"Send in the clowns," he said.'
	},
	{
		id: 'up-to-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Ii]t (?:was|is) ',
		pattern: '[Ii]t (?:was|is) (?:now )?(?:up to|for) {us}{aside} (?<ask>to [a-z]+)',
		example: 'It was up to Washington, in his view, to move first.', counter: 'It was up to Oslo, in his view, to move first.'
	},
	{
		id: 'want-it-by', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'want|need|like',
		pattern: '(?:wants?|wanted|needs?|needed|would (?:now )?(?:need|like)) (?<ask>(?:it|them|these|one|an answer|a reply|the (?:text|figures|data|paper|list|answer|reply|tables|draft)) (?:by|before|in time|within|in writing|soon)\\b)',
		example: 'He needed the figures before the recess.', counter: 'He needed the money before the recess.'
	},
	{
		id: 'want-help', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'want|need|like|do with|could take',
		pattern: '(?:wants?|wanted|would like|could do with|needs?|needed) (?<ask>(?:some |any |a little |quick |early )?(?:help|assistance|advice|clarification|details|answers?|assurances?|an explanation|figures|data|a copy|the text|copies|information|a list)\\b)(?! from (?!us|the U|Washington))',
		example: 'The Army wanted advice on storage.', counter: 'The Army wanted advice from Sweden.'
	},
	{
		id: 'like-to-see-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'to (?:see|have) ',
		pattern: '(?:would (?:like|love|prefer)|wants?|wanted|hoped|hopes|wished) to (?:see|have) (?<ask>(?:{us}|(?:an? |some |more )?(?:American|U\\.S\\.) (?:observer|expert|officer|team|delegation|speaker|presence|paper|text|statement|gesture)s?)\\b)',
		example: 'She would love to see an American observer in the hall.', counter: 'She would love to see a Swedish observer in the hall.'
	},
	{
		id: 'what-wanted-from-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: 'What ',
		pattern: 'What (?:he|she|they|the [A-Za-z]+|[A-Z][a-z]+) (?:wanted|needed|asked|wants|needs|hoped for|sought)(?: most)?(?: from| of) {us} (?:was|is)\\b',
		example: 'What Dahl wanted from us was a list.', counter: 'What Dahl wanted from life was a list.'
	},
	{
		id: 'count-on-us', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:count|rel|depend)[a-z]* on ',
		pattern: '(?:count(?:s|ed|ing)?|rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?) on {us} (?:to|for)\\b',
		example: 'He counted on us to move first.', counter: 'He counted on Paris to move first.'
	},
	{
		id: 'suggest-that-ours', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:suggest|propos|ask|request|recommend)[a-z]* that',
		pattern: '(?:suggest(?:s|ed)|propos(?:es|ed)|asked|requested|recommended) that (?<ask>(?:an? |the |our |some |one of our )?(?:U\\.S\\.|American|our) (?:[a-z]+ ){1,3}?(?:brief|visit|come|attend|explain|speak|join|take|meet|send|give|present|provide|talk|help|be)\\b)',
		example: 'He proposed that an American engineer visit the depot.', counter: 'He proposed that a Swedish engineer visit the depot.'
	},
	{
		id: 'float-event', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'float|raised|mooted|broached|begged|angled|petition',
		pattern: '(?:(?:floated|mooted|broached|raised)(?: the (?:idea|possibility|prospect|notion) of)? (?<ask>(?:an?|the|more|further|joint) (?:[a-z-]+ ){0,3}?{event})|(?:begged|angled|fished|put in|petitioned|applied) for)\\b',
		example: 'He floated a joint seminar in the autumn.', counter: 'He floated a rumor in the autumn.'
	},
	{
		id: 'ask-to-borrow', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'ask',
		pattern: '(?:asked|asks|asking) (?:to (?<ask>(?:borrow|use|keep|copy|visit|send|host|attend|observe|join)\\b)|our (?:help|advice|views|leave|opinion|support)|(?:a favor|leave|permission)\\b)',
		example: 'They asked to borrow an instructor.', counter: 'They asked to be excused.'
	}
];
