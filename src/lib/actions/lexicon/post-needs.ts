import type { Frame } from './frame.ts';

const GUIDANCE = '(?:guidance|instructions?|points|language|answers?|repl(?:y|ies)|response|position|line|text|paper|word|something|advice|help|clarification|clearance|authority|authorization|decision|views?|figures?|data|charts?|sheet|copy|briefing|visit(?:or)?|letter|call|expert|speaker|approval|wording|formula|counter-?proposal|names?|dates?|permission|comments|material)';

/** What a post needs of Washington, said otherwise than "Post requests". */
export const POST_NEEDS: readonly Frame[] = [
	{
		id: 'post-needs', kind: 'post-asks-department', subject: ['post'], from: 'post', voice: 'own',
		trigger: 'need|ought|should|must|could use|could do with|want|lack|short|would ask|asks?|look',
		pattern: `(?:needs?|ought to have|should have|must have|could (?:use|do with)|wants?|lacks?|(?:is|are) (?:short of|in need of|without)|would (?:like|ask for|need|seek)) (?<ask>(?:[A-Za-z'’-]+ ){0,5}?${GUIDANCE})\\b|asks? to (?:be (?:told|informed|kept|consulted|sent|given)|have|see|know)\\b|asks?(?:,|:) (?<=[Pp]ost asks: |[Ee]mbassy asks: |[Mm]ission asks: |[Ww]e ask: )|would ask (?:that|to be|for)\\b|looks? to (?:the )?{department}\\b`,
		example: 'Post could use an unclassified chart of failure rates.', counter: 'Post could use a new roof.'
	},
	{
		id: 'needed-by', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: 'needed|required|requested|wanted|awaited',
		pattern: '(?<=^|[.;:] )(?<ask>(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,3}?(?:[Gg]uidance|[Ii]nstructions?|[Cc]learance|[Pp]oints|[Aa]nswers?|[Rr]eply|[Vv]iews|[Ll]anguage|[Aa]dvice|[Ff]igures|[Dd]ata|[Dd]ecision|[Cc]omments)(?: [a-z]+){0,6}?) (?:is |are )?(?:urgently |soon )?(?:needed|required|requested|wanted|awaited)\\b',
		example: 'Guidance needed by April 4.', counter: 'Guidance received by April 4.'
	},
	{
		id: 'question-to-department', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: '[?]',
		pattern: '(?<=^|[.;:?] )(?:[Mm]ay|[Cc]an|[Cc]ould|[Mm]ight|[Ss]hould|[Ww]ill|[Ww]ould|[Ii]s|[Aa]re) (?<ask>(?:the )?(?:Post|Embassy|Mission|DATT|DCM|Ambassador|Charge|we|{department})\\b(?! (?:too|wrong|sure|alone|to blame)) [^?]{2,160})\\?',
		example: 'May the DATT go?', counter: 'May the best man win?'
	},
	{
		id: 'department-might', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: 'Department|Washington|PM|OSD|EUCOM|L |State|DOD',
		pattern: '(?<=^|[.;:,] |and )(?:[Tt]he )?{department} (?:should|ought to|must|would do well to|needs to|might|could (?:usefully|help by|do worse than)) (?<ask>(?!(?:be|have|know|note|expect|understand|take (?:heart|comfort|note)|not|remember|find|wonder|ask itself)\\b)[a-z]+)',
		example: 'Washington should weigh a demarche in Stockholm as well.', counter: 'Washington should know that the vote was close.'
	},
	{
		id: 'thing-would-help', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: ' would |due|time for|called for|in order',
		pattern: `(?<=^|[.;:] )(?<ask>(?:An?|Any|Early|Some|More|Two|Even an?|The) (?!(?:no|yes|vote|ban|change|new|signature|victory|defeat)\\b)[^.;:]{0,70}?\\b${GUIDANCE}\\b[^.;:]{0,60}?) would (?:[a-z]+ )?(?:help|be (?:[a-z]+ )?(?:helpful|useful|welcome|appreciated|of help|valuable|timely|well spent)|be of (?:help|use|value|service)|strengthen|allow|let|enable|repay|go (?:far|a long way|down well)|make (?:a|all the) difference|carry|do (?:more|much|wonders)|serve|pay|give us|reach|bolster|arm)\\b|[Ii]t is (?:high )?time for (?:a|an|the) [^.;]{0,30}?${GUIDANCE} (?:from|by) `,
		example: 'An instruction by May 2 would let us speak before the recess.', counter: 'A change of heart would let us speak before the recess.'
	},
	{
		id: 'needs-answer-from', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: 'need|call|await|deserve|requir|merit',
		pattern: `(?:needs?|calls? for|awaits?|deserves?|requires?|merits?) (?<ask>(?:an?|the|some|early|prompt) (?:[a-z]+ ){0,3}?${GUIDANCE} (?:from|by|in) (?:the )?(?:{department}|L\\b|PM\\b))`,
		example: 'The question of transit needs an answer from the Department.', counter: 'The question of transit needs an answer from the Cabinet.'
	},
	{
		id: 'absent-objection', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: 'bsent|nless|objection|perceives|disapprov',
		pattern: '(?:[Aa]bsent|[Bb]arring|[Uu]nless we (?:hear|receive)|[Uu]nless (?:the )?{department} (?:objects?|sees?|perceives?)) (?:[a-z]+ ){0,3}?(?:objections?|instructions?|guidance|otherwise|to the contrary)\\b|[Uu]nless (?:the )?{department} (?:objects?|disapproves)\\b',
		example: 'Absent objection, Post will accept on May 3.', counter: 'Absent a quorum, the committee will meet on May 3.'
	}
];
