import type { Frame } from './frame.ts';

/** Whom the Department instructs, with what may stand before the verb: "Posts in states parties", "Each embassy", "Addressees". */
const INSTRUCTED = '(?:{post}|(?:[Ee]ach|[Ee]very|[Aa]ny) (?:post|embassy|mission|addressee)|[Tt]he (?:U\\.S\\. )?[Dd]elegation|U\\.S\\. [Dd]el(?:egation|egates?|s)?|USDel|Head of Delegation|(?<=^|[.;:] )The Ambassador|(?<=^|[.;:] )They|they)(?: (?!should|must|is|are|will)[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:(?:,| and|, and) [A-Z][a-z]+)*)?(?:,? (?:in|at|to|with|without|that|which|whose|where|wishing|accredited|receiving|whom|not)\\b[^.;:]{1,110}?)?,?';
const ADVERBS = '(?: also| therefore| instead| moreover| likewise| first| further| in addition| accordingly| then| please| only| in any case| at a minimum|, in addition,|, however,|, moreover,|, therefore,)*';
const TASK = '(?!(?:be (?:aware|advised|mindful|able|receiving|forwarded)|note|know|have|already|find|face|soon|expect|remain|continue|no|not|need)\\b)[a-z]+';

/** The Department instructs its posts and delegations in more ways than "posts should". */
export const DEPARTMENT_INSTRUCTS: readonly Frame[] = [
	{
		id: 'instructed-should', kind: 'department-asks-post', subject: null, from: 'state', voice: 'own',
		trigger: 'should|must|shall|will|(?:is|are) ',
		pattern: `${INSTRUCTED} (?:should|must|shall|will (?:please|wish to|want to|need to)|(?:is|are) (?:requested|asked|instructed|directed|tasked|urged|encouraged|authorized and (?:requested|instructed)) to|(?:is|are) to)${ADVERBS} (?<ask>(?:not (?!seek|take)|avoid )?(?!(?:draw|use)\\b[^.;]{1,60}\\bif asked)${TASK})`,
		example: 'The delegation should be guided by the paper below.', counter: 'The delegation should be aware of the debate.'
	},
	{
		id: 'delegation-will', kind: 'department-asks-post', subject: null, from: 'state', voice: 'own',
		trigger: 'elegation|USDel|Posts?|Embassy|Mission|Addressees',
		pattern: '(?<=^|[.;:] )(?:The (?:U\\.S\\. )?[Dd]elegation|USDel|Delegation|Posts|Addressees|Mission|Embassy(?: [A-Z][a-z]+)?|USNATO|USUN) will (?<ask>(?:resist|oppose|support|seek|press|report|avoid|work|make|raise|ask|insist|decline|reserve|refrain|convey|propose|consult|coordinate|deliver|leave|take|join)\\b)',
		example: 'The delegation will resist any reference to the Oslo text.', counter: 'The delegation will number four.'
	},
	{
		id: 'coordinate-order', kind: 'department-asks-post', subject: null, from: 'state', voice: 'own',
		trigger: 'report|let |inform|advise|others|all',
		pattern: '(?:all )?others should (?<ask>[a-z]+)|(?:and|but) (?:should |to )?(?<=\\b(?:should|must|requested to|asked to)\\b[^.;]{1,120}(?:and|but) (?:should |to )?)(?:report|let (?:us|the Department|PM|L) (?:know|hear|have)|inform|advise)\\b',
		example: 'Posts in NATO capitals need not act; all others should call within the week.', counter: 'Posts in NATO capitals and others have acted.'
	},
	{
		id: 'imperative', kind: 'department-asks-post', subject: null, from: 'state', voice: 'own',
		trigger: '(?:^|[.;] )(?:--? ?)?(?:Report|Deliver|Convey|Obtain|Seek|Confirm|Submit|Avoid|Refrain|Do not|Direct|Send|Slug|Coordinate|Draw|Leave|Say|Ask|Press|Raise|Resist|Insist|Find out|Let us)',
		pattern: '(?<=^|[.;] )(?<ask>Report(?! of\\b| on the\\b)(?= (?:by|to|any|the|results|reactions?|host|back|all|at|in|immediately|as|response|outcome))|Deliver(?= (?:the|these|points|it|this))|Convey(?= (?:the|these|points|our|that))|Obtain(?= (?:the|a|an|copies|any))|Seek(?= (?:a|an|the|out|early|views|clarification))|Submit (?:the|any|all)|Avoid(?= [a-z])|Refrain from|Do not (?=[a-z])|Leave (?=no|a|the)|Draw on|Ask (?=the|for|whether|what|that)|Press (?=the|for)|Raise (?=the|it|this)|Resist (?=any|the|all)|Insist (?:on|that)|Find out|Let us (?:know|have))',
		example: 'Report by immediate cable.', counter: 'Report of the Group of Experts.'
	},
	{
		id: 'department-looks-to', kind: 'department-asks-post', subject: ['department'], from: 'state', voice: 'own',
		trigger: 'look|count|rel|want|need|request|ask|wish|seek|would|will',
		pattern: '(?:looks?|counts?|relies|rely) (?:to|on) (?:the )?(?:{post}|you)\\b|(?:asks?|requests?|directs?|instructs?) (?:that )?(?:each|every|any|all) (?:action )?(?:addressee|post|embassy|mission)s?|(?:requests?|seeks?|asks? for|needs?|wants?) (?:to (?:know|hear|have|see|learn|receive)|(?<ask>(?:an?|the|any|early|prompt|further|immediate|all) (?:[a-z-]+ ){0,3}?{information}))\\b(?! (?:from the (?:government|host)))',
		example: 'The Department looks to Embassy Oslo for a name by Friday.', counter: 'The Department looks to the future.'
	},
	{
		id: 'important-that-posts', kind: 'department-asks-post', subject: null, from: 'state', voice: 'own',
		trigger: '[Ii]t is ',
		pattern: '[Ii]t is (?:[a-z]+ )?(?:important|essential|vital|crucial|critical|imperative|desirable|best) (?:that|for) (?<ask>(?:{post}|(?:each|every|all) (?:post|embassy|mission|addressee)s?|the delegation) (?:to )?[a-z]+)',
		example: 'It is important that each embassy speak at a senior level.', counter: 'It is important that each government speak at a senior level.'
	},
	{
		id: 'replies-by-please', kind: 'department-asks-post', subject: null, from: 'state', voice: 'own',
		trigger: 'please|PLEASE',
		pattern: '(?<=^|[.;] )(?<ask>(?:Responses?|Replies|Reply|Reports?|Reactions|Answers?|Comments|Names|Readouts?)\\b[^.;]{0,60}),? please\\b',
		example: 'Replies by March 12, please.', counter: 'Replies came by March 12 to please the desk.'
	},
	{
		id: 'named-post-should', kind: 'department-asks-post', subject: null, from: 'state', voice: 'own',
		trigger: ' should ',
		pattern: '(?<=^|[.;] )(?:[A-Z][a-z]+|USNATO|USUN|USEU|UNVIE) should(?: also| in addition| moreover| likewise| further| please| therefore)* (?<ask>ask|report|raise|deliver|seek|convey|approach|inform|draw|press|emphasize|urge|request|call|see|find|tell|speak|make|obtain|leave|coordinate)\\b',
		example: 'Oslo should in addition raise the transit clause.', counter: 'Norway should in addition be thanked.'
	}
];
