import type { Frame } from './frame.ts';

const WISH_VERB = '(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed)|insist(?:s|ed)|propos(?:es|ed)|suggest(?:s|ed)|recommend(?:s|ed)|hop(?:es|ed|ing)|wish(?:es|ed)|trust(?:s|ed)|prefer(?:s|red)|urg(?:es|ed|ing)|plead(?:s|ed)|begged|desired|advis(?:es|ed)|counsel+ed|stipulated|(?:would|\'d) (?:like|prefer|love|appreciate|welcome))';
const WISH_STATE = '(?:(?:was|were|is|are|remained|seemed|grew) (?:[a-z]+ ){0,2}(?:anxious|eager|keen|adamant|insistent|concerned|desirous|emphatic|hopeful)|(?:set|sets|attached|attaches|put) (?:[a-z]+ )?(?:store|importance|weight|value)|(?:voiced|expressed|stated|repeated|reiterated) (?:the |a |his |her |its |their )?(?:[a-z]+ )?(?:hope|wish|desire|plea|request|preference|expectation|concern))';
const WISH_NOUN = '(?:condition|plea|hope|wish|request|preference|price|suggestion|demand|appeal|prayer|concern|counsel|advice|proposal|recommendation|desire|message|thought|idea|ask|need|requirement|expectation)s?';
const WANTING = '(?:want(?:s|ed|ing)?|call(?:s|ed|ing) for|need(?:s|ed|ing)?|ask(?:s|ed|ing)? for|hop(?:es|ed|ing) for|look(?:s|ed|ing)? for|press(?:es|ed|ing) for|appeal(?:s|ed|ing) for|set (?:[a-z]+ )?store by|valu(?:e|es|ed)|would (?:[a-z]+ )?(?:like|welcome|appreciate|value)|counted on|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|in need of|in want of|settle for|angling for|waiting for|holding out for|held out for|(?:would be|be) (?:glad of|grateful for))';

/** What the host wishes of the United States, said in other ways than by a plain verb of asking. */
export const HOST_WISHES: readonly Frame[] = [
	{
		id: 'wish-that-us', kind: 'host-asks-us', subject: ['host'], from: 'post',
		trigger: '(?:that|if) ',
		pattern: `(?:${WISH_VERB}|${WISH_STATE})(?![a-z])[^.;:?"“]{0,50}? (?:that|if) (?<ask>{ours} {todo})\\b|(?:hop|ask|wish)(?:es|ed|s)? for (?:two|three|four|several|a few) things\\b[^.;]{1,140}? that (?:{ours} {todo})\\b`,
		example: 'The general was anxious that the United States not leave the hall.', counter: 'The general was anxious that Sweden not leave the hall.'
	},
	{
		id: 'wish-was-that', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: ' (?:was|is|were|are|being|remained) ',
		pattern: `(?<!\\b(?:our|Poloff's|Washington's|Department's|Ambassador's|U\\.S\\.|American) (?:[a-z]+ )?)${WISH_NOUN}(?: [a-z]+){0,4}?(?: was| is| were| remained|, was)(?: only| simply| still| again)? (?<ask>that {ours} {todo}|for {ours} (?:not )?to [a-z]+)\\b`,
		example: 'Her one condition was that Washington keep the paper to itself.', counter: 'Her one condition was that Sweden keep the paper to itself.'
	},
	{
		id: 'advice-to-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:advice|plea|request|message|appeal|suggestion|word)',
		pattern: '(?:advice|plea|request|appeal|suggestion) to {us} (?:was|is) (?<ask>(?:not )?to [a-z]+|that)\\b',
		example: 'His advice to us was to see the Prime Minister first.', counter: 'His advice to the Cabinet was to see the Danes first.'
	},
	{
		id: 'important-that-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Ii]t (?:was|is|would|mattered)',
		pattern: '[Ii]t (?:mattered|(?:was|is|would be) (?:[a-z]+ ){0,2}(?:important|essential|vital|crucial|critical|imperative|best|better|desirable|necessary|time))(?: a great deal| much| greatly)?(?: (?:to|for) (?:the |his |her )?[A-Za-z]+(?: [A-Za-z]+)?)?,? (?<!is [^.;]{0,60})(?<ask>(?:that|if) {ours} {todo}|for {us} (?:not )?to [a-z]+)\\b',
		example: 'It was vital to the Ministry that the United States not break off the talks.', counter: 'It was vital to the Ministry that Sweden not break off the talks.'
	},
	{
		id: 'want-from-ours', kind: 'host-asks-us', subject: ['host'],
		trigger: ' from ',
		pattern: `${WANTING} (?<ask>(?:[A-Za-z'’-]+ ){0,6}?(?:{supply}|visit|word|sign|signal|gesture|note|thing|something|anything|nothing) from {us})`,
		example: 'She was holding out for a letter from the Secretary.', counter: 'She was holding out for a letter from the King.'
	},
	{
		id: 'want-ours-any', kind: 'host-asks-us', subject: ['host'],
		trigger: '\\b(?:our|American|U\\.S\\.|USG|Embassy|Washington)',
		pattern: `(?:${WANTING}|${WISH_STATE} (?:to (?:have|see|get|hear)|on|to|by|of)|would like nothing better than|solicit(?:s|ed)|crying out for|short of|bid for|(?:was|were|is|are) counting on|interested in|curious about|like to (?:have|see|hear)|hop(?:es|ed) to (?:have|see|hear|get)|(?:was|were) at a loss [^.;]{1,40} and looked for) (?<ask>(?:(?!to\\b)[a-z'’-]+ ){0,5}?(?:(?:our|American|U\\.S\\.|USG|Embassy(?:'s|,s)?|Washington(?:'s|,s)) (?:[a-z'’-]+ ){0,2}?(?:{supply}|testimony|silence|reading|blessing|good offices|forbearance|restraint|patience|contribution|grant|gear|money|co-sponsorship|opinion)|an? (?:[a-z-]+ )?American (?:[a-z]+ )?(?:at|in|on|to|for)\\b))\\b`,
		example: 'The delegation was counting on American silence.', counter: 'The delegation was counting on Swedish silence.'
	},
	{
		id: 'would-be-good-of-ours', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: ' would ',
		pattern: '(?<=^|[.;:?] |that |, |and |but )(?<ask>(?:(?:[Oo]ur|American|U\\.S\\.|USG|Washington(?:\'s|,s)|[Tt]he Embassy(?:\'s|,s))(?= )|(?:[Aa]n?|[Ss]ome|[Aa]ny|[Mm]ore|[Tt]he|[Tt]wo) (?:[A-Za-z-]+ ){0,4}?(?:American|U\\.S\\.|from {us}|by {us}|with {us}|to {us}|[Vv]isit|[Bb]riefing|[Ww]ord|[Ll]etter|[Cc]all)(?= ))[^.;:?]{0,80}? )would (?:also |certainly |greatly )?(?:be (?:[a-z]+ )?(?:welcome|valued|taken up|appreciated|useful|helpful|valuable|a help|a kindness|of (?:great |some |much )?(?:help|use|value|service|interest)|worth more|well received)|not (?:come|go) amiss|come in (?:useful|handy)|help(?= (?:him|her|them|the|matters|more|greatly|to)\\b|[,.;]|$)|go (?:far|a long way|down well)|do (?:more|much|wonders|no harm|the most)|carry (?:more |great |much )?weight|make (?:a|all the|the|some) difference|suit (?:him|her|them|the))\\b',
		example: 'A word from Washington to Ottawa would not come amiss, he hinted.', counter: 'A thaw between Stockholm and Ottawa would not come amiss, he hinted.'
	},
	{
		id: 'ours-welcome-in', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: 'would be ',
		pattern: '(?<ask>(?:{us}|(?:[Aa]n? |[Oo]ur )?(?:American|U\\.S\\.|[Oo]ur) [a-z]+(?: [a-z]+)?) would be (?:most |very |always )?welcome (?:to|in|at|on|back)\\b)',
		example: 'EUCOM would be welcome in June, he said.', counter: 'Rain would be welcome in June, he said.'
	},
	{
		id: 'easier-if-us', kind: 'host-asks-us', subject: ['host'], voice: 'narrative',
		trigger: ' if ',
		pattern: '(?:would|\'d) (?:be|feel|sleep|rest|breathe|stand) (?:[a-z]+ ){0,3}?(?:easier|happier|better|grateful|comfortable|reassured|helped|relieved|glad|happy|pleased|thankful|obliged|stronger|firmer)(?: [a-z]+){0,5}? if (?<ask>{ours} (?:could|would|were to|had|[a-z]+ed|came|gave|sent|told|took|made|put|said|spoke|let|kept|left))\\b',
		example: 'He would sleep better if an American lawyer had read Article 21.', counter: 'He would sleep better if a Swedish lawyer had read Article 21.'
	},
	{
		id: 'take-it-kindly', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: '(?:would|\'d) ',
		pattern: '(?:would|\'d) (?:take it (?:kindly|as a kindness|as a favor)|(?:count|consider|think) it (?:a|an) (?:great )?(?:kindness|favor|courtesy|act of friendship)|thank us) (?<ask>if|to|by|for)\\b',
		example: 'She would take it kindly if the paper went no further.', counter: 'She would take it back if the paper went further.'
	},
	{
		id: 'fell-to-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Ii]t ',
		pattern: '[Ii]t (?:fell|falls) to {us}(?: now)? (?<ask>to [a-z]+)|[Tt]he (?:next )?(?:move|step|word) was (?:{us}(?:\'s)?|Washington\'s|ours)\\b',
		example: 'It fell to Washington, Dahl argued, to bring the Turks along.', counter: 'It fell to Oslo, Dahl argued, to bring the Turks along.'
	},
	{
		id: 'let-us-do', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: 'Let ',
		pattern: '(?<=^|[.:;] |["“])Let (?<ask>(?:Washington|the United States|the U\\.S\\.|the Americans|the Embassy|EUCOM|the Pentagon|the Department)(?: first| only| please)? [a-z]+)',
		example: 'Let Washington speak first, he advised.', counter: 'Let Oslo speak first, he advised.'
	},
	{
		id: 'bid-for', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'bid|applied|put in|list|after|short of|need of|crying out|chas|no (?:bones|secret)|holding out|held out|pressed',
		pattern: '(?:(?:put in|made|entered) a (?:[a-z]+ )?bid|bid|(?:has |had |have )?(?:applied|put in)(?= for)|(?:was|were|is|are) (?:[a-z]+ )?(?:short of|in (?:[a-z]+ )?need of|in want of|after|angling for|fishing for|crying out for|holding out for|looking for)|held out for|(?:had|produced|came with|brought) (?:a|his|her|their) (?:shopping|wish) ?list|asked after|enquired after|inquired after|(?:chased|was chasing|were chasing)|pressed (?:again |hard )?for|made no (?:bones about|secret of) (?:wanting|needing|his need for|his wish for|her wish for))(?: for)? ?(?<ask>(?:[a-z0-9\'’-]+ ){0,4}?(?:{supply}|date)\\b|:)',
		example: 'The engineers were crying out for instructors.', counter: 'The engineers were crying out for summer.'
	},
	{
		id: 'without-an-answer', kind: 'host-asks-us', subject: ['host'],
		trigger: 'answer|reply|response|word|heard|figures|data|received|seen',
		pattern: '(?:ha[ds]|have) (?:still |as yet |yet )?(?:not (?:yet )?(?:had|seen|received|got)|never (?:had|seen|received)|had no|received no|seen no|yet to (?:receive|see|have|hear)|been waiting|waited|heard nothing)(?<ask>[^.;]{0,60}?\\b(?:answer|reply|response|word|figures|data|list|copy|text|paper|guidelines|anything|nothing)?\\b[^.;]{0,60}?\\b(?:from (?:us|Washington|the Embassy|the U|Poloff)|to (?:his|her|its|their) (?:[a-z]+ )?(?:letter|note|question|questions|request|list|proposal|offer|invitation)|to the (?:questions?|letter|note|request|list) (?:he|she|they|it) (?:had )?(?:put|sent|gave|left|asked)|(?:that )?(?:we|Washington|the Embassy|Poloff|the U\\.S\\.) (?:had )?promised))\\b',
		example: 'Lunde had still not had a reply to his letter of May.', counter: 'Lunde had still not had a day to himself.'
	},
	{
		id: 'hoped-to-have-by-now', kind: 'host-asks-us', subject: ['host'],
		trigger: 'hoped|expected',
		pattern: '(?:hoped|expected) (?:to have (?:had |received )?|for )(?<ask>(?:our|an American|a U\\.S\\.|Washington\'s) (?:[a-z]+ )?(?:answer|reply|response|comments|views|text|decision))\\b',
		example: 'They had expected to have had our answer by now.', counter: 'They had hoped to have the King\'s answer by now.'
	},
	{
		id: 'name-time-and-place', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: '(?:propos|suggest|put forward|offered|named|nominated|mentioned)',
		pattern: '(?:propos(?:es|ed)|suggest(?:s|ed)|put forward|offered|named|nominated) (?<ask>(?:[A-Z][A-Za-z]+(?: [A-Z][a-z]+)? (?:in|on|for|at) (?:early |late |mid-|the (?:first|second|last) (?:week|half) of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|the (?:spring|summer|fall|autumn|winter))|(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:early|late|mid)[ -][A-Z][a-z]+)\\b)(?=[^.;]{0,60}\\b(?:round|talks|meeting|visit|session|exchanges?|staffs?|experts?|venue|seminar|for (?:it|them|that|this))\\b|[,.;]))',
		example: 'Lunde proposed Bergen in September for a second round between the staffs.', counter: 'Lunde proposed Bergen as the seat of the secretariat.'
	},
	{
		id: 'open-invitation', kind: 'host-asks-us', subject: ['host'],
		trigger: 'invit|offer',
		pattern: '(?:extended|issued|renewed|repeated|gave|handed|offered|sent|conveyed)(?: {us})? (?:a|an|the|his|her|its|their) (?:[a-z]+ ){0,2}invitations? (?<ask>(?:to|for) {ours})|offer(?:s|ed) to (?:host|receive) (?:an? |two |some )?(?:American|U\\.S\\.)|invit(?:es|ed) (?:an? |two |some )?(?:American|U\\.S\\.) (?:[a-z]+ )?(?:observers?|officers?|experts?|teams?|engineers?|lawyers?|speakers?|delegations?|officials?)\\b',
		example: 'Ottesen handed us an invitation for an American observer.', counter: 'Ottesen handed us an invitation for the Danish observer.'
	},
	{
		id: 'appeal-through-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'through|via',
		pattern: '(?:asked|appealed|requested|pleaded|wanted|inquired|sent word)(?:,)? (?:through|via) {us}\\b',
		example: 'He appealed through the Embassy for six weeks more.', counter: 'He appealed through the press for six weeks more.'
	},
	{
		id: 'wish-to-be-spared', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'to be |leave to',
		pattern: '(?:begged|asked|pleaded|wished|would (?:like|prefer)) (?:not )?to be (?<ask>spared|left (?:alone|out)|excused|quoted|named|kept out|consulted|told|warned|heard|invited)\\b|(?:sought|asked) (?:leave|permission|our leave) to [a-z]+',
		example: 'He begged to be spared a second demarche.', counter: 'He begged to differ.'
	},
	{
		id: 'put-to-us-that', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: 'put|urged|message|word|question|request|plea',
		pattern: '(?<!(?:Poloff|DCM|Ambassador|We|we) )(?:put (?:it )?to {us} that (?<ask>{ours} {todo})|urged (?:up)?on {us} (?!by\\b)|(?:had|has|left|gave|sent) (?:a|one|another|the following) (?:[a-z]+ )?(?:message|question|request|plea|query) (?:for|to) {us}\\b|[Tt]here was (?:a|one) (?:[a-z]+ )?(?:query|question|request|message) for {us}\\b)',
		example: 'Sundberg put it to Poloff that EUCOM might take over the survey.', counter: 'Sundberg put it to Poloff that Oslo might take over the survey.'
	},
	{
		id: 'like-to-do-with-ours', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:should|would) (?:like|be)',
		pattern: '(?:(?:should|would) like|would be (?:glad|happy|pleased|delighted|grateful|interested)) to (?<ask>(?:borrow|use|show|quote|visit|send|attend|see|have|receive|get|hear|learn|know|read|study|compare notes)\\b(?=[^.;]{0,80}\\b(?:our|us|U\\.S\\.|American|Washington|the Embassy|EUCOM|the Pentagon)\\b))',
		example: 'He should like to borrow one of our lawyers.', counter: 'He should like to borrow one of the Danish lawyers.'
	},
	{
		id: 'rather-we-did-not', kind: 'host-asks-us', subject: ['host'],
		trigger: 'rather|sooner|prefer',
		pattern: '(?:had|would|\'d) (?:much )?(?:rather|sooner|prefer it if) (?<ask>{ours} (?:did not|[a-z]+ed|kept|left|went|came|held|spoke|said|gave|sent|took|made))\\b',
		example: 'He had rather we did not quote him in Lima.', counter: 'He had rather the Danes did not quote him in Lima.'
	},
	{
		id: 'keep-it-quiet', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'further|kept|keep|quot|between|reach|press|attribut|repeat',
		pattern: '(?:trust(?:s|ed)|hop(?:es|ed)|ask(?:s|ed)|begged|would appreciate it|would (?:like|appreciate|prefer)|wish(?:es|ed)) (?:that |if )?(?:it|this|that|his|her|their|the|these|nothing|none)(?: [a-z]+){0,4}? (?<ask>(?:will |would |should |might )?(?:go no further|be(?:ing)? kept (?:quiet|secret|confidential|private|between|from|out|to)|stay(?:ed)? (?:between|in|out|with)|remain(?:ed)? (?:between|confidential|private)|not (?:reach|leave|be (?:quoted|attributed|repeated|published|mentioned)|get out)))\\b',
		example: 'The general trusts that his remarks will go no further.', counter: 'The general trusts that his career will go further.'
	},
	{
		id: 'want-it-confirmed', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'want|like|wish',
		pattern: '(?:want(?:s|ed)|would like|wish(?:es|ed)) (?:it|this|that|the [a-z]+) (?<ask>(?:confirmed|in writing|spelled out|made clear|made plain|set down|put in writing|explained|clarified|understood)\\b)|wanted (?:to be sure|confirmation|an assurance|a guarantee|our word|it from {us})\\b',
		example: 'Haug wanted it confirmed that the depots would be left out.', counter: 'Haug wanted it over before Easter.'
	},
	{
		id: 'onus-on-us', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: 'onus|burden|initiative|ball|turn|move',
		pattern: '(?:onus|burden|initiative|responsibility|ball|next move) (?:now )?(?:was|is|lay|lies|rested|rests) (?:now )?(?:on|with|in) (?:{us}|Washington\'s court|our court)\\b',
		example: 'The onus was on Washington to table language first.', counter: 'The onus was on Oslo to table language first.'
	},
	{
		id: 'request-of-theirs', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[Rr]equest|[Pp]lea|[Ff]avor|[Aa]ppeal',
		pattern: '(?:[Tt]he|[Oo]ne|[Aa]) (?:[a-z]+ )?(?:request|plea|favor|appeal) (?:(?:he|she|they|[A-Z][a-z]+) (?:had|made|wished|put|came with)[^.;]{0,30}? was\\b|(?:followed|came|was made|was put|remained)(?: [a-z]+){0,3} for\\b)',
		example: 'A request followed for a second copy of the paper.', counter: 'A request to the Danes was refused.'
	},
	{
		id: 'wait-on-us', kind: 'host-asks-us', subject: ['host'],
		trigger: 'wait|forward',
		pattern: '(?:(?:is|are|was|were) (?:still )?waiting (?:up)?on {us}|(?:look(?:s|ed|ing)? forward to|await(?:s|ed|ing)?|(?:waits?|waited|waiting) for) (?<ask>(?:[a-z]+ ){0,4}?(?:{supply}|news) (?:from|of) {us}))\\b',
		example: 'He looked forward to an early reply from EUCOM.', counter: 'He looked forward to an early reply from Paris.'
	},
	{
		id: 'kindly-on-ours', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: 'kindly on|more than|worse than|gratefully',
		pattern: '(?:look (?:kindly|with favor) (?:up)?on|(?:would|\'d) (?:like|please) [^.;]{0,40}(?:nothing )?(?:better|more) than) (?<ask>[^.;]{0,50}(?:American|U\\.S\\.|our\\b|{us}))|{us} could do worse than|(?:help|aid|assistance|money|data|support)\\b[^.;]{0,50} would be (?:gratefully|gladly) (?:received|accepted)',
		example: 'The Ministry would look kindly on an American grant.', counter: 'The Ministry would look kindly on a Danish grant.'
	}
];
