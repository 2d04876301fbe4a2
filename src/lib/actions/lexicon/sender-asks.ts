import type { Frame } from './frame.ts';

const NOT_A_REQUEST = '(?!see\\b|note\\b|find\\b|visit\\b|contact\\b|refer\\b|direct (?:any )?questions|call\\b|do not hesitate|protect\\b|handle\\b|excuse\\b|treat\\b|strictly\\b)';

/** The sender asks its correspondent: a post the Department, the Department its posts. */
export const SENDER_ASKS: readonly Frame[] = [
	{
		id: 'post-asks-department', kind: 'post-asks-department', subject: ['post'], from: 'post',
		trigger: 'request|ask|recommend|suggest|urge|propos|solicit|encourage|invite|hope',
		pattern: '(?:requests?|requested|asks?|recommends?|suggests?|urges?|propos(?:es?|ed)|solicits?|encourages?|invites?|hopes?) (?:again |strongly |respectfully )?(?:that |if )?(?<ask>(?:the )?{department})(?! (?:is|was|has|believes?)\\b)',
		example: 'Embassy asks that the Department send talking points.', counter: 'Embassy hosted the Department team.'
	},
	{
		id: 'post-requests', kind: 'post-asks-department', subject: ['post'], from: 'post',
		trigger: 'request|recommend|suggest|propose|urge|seek|ask|need|requir|forward|solicit|await',
		pattern: '(?:request(?:s|ing)?|has requested|recommends?|recommend|suggests?|proposes?|propose|(?:is |are )?seek(?:s|ing)?(?= (?:[A-Za-z\'’]+ ){0,4}(?:guidance|instructions?|clarification|advice|views|input|concurrence|approval|clearance|authority|authorization|comments|information|points))|asks? for|asks? that(?= (?!the host|Norway|he|she))|needs? to (?:know|have|hear|see)|needs? (?:it|this|them|one|a|an|the)(?= (?:[A-Za-z]+ ){0,6}?(?:by|before)\\b)|(?:needs?|requires?|looks? forward to(?: receiving| hearing| having)?)(?= (?:[A-Za-z\'’]+ ){0,4}(?:guidance|instructions?|clarification|advice|clearance|points|concurrence))|solicits?|awaits?(?= (?:[A-Za-z\'’]+ ){0,3}(?:guidance|instructions?|clarification|advice|clearance|response|reply|views)))\\b(?! that (?:[a-z]+ ){1,3}not be|:| strict protection| protection| against| that we not| that the U\\.S\\. not| Embassy\'s|,| or\\b| as\\b)',
		example: 'Mission requests guidance on how to vote.', counter: 'Mission has long held this view.'
	},
	{
		id: 'post-would-welcome', kind: 'post-asks-department', subject: ['post'], from: 'post',
		trigger: 'would|\'d |should',
		pattern: '(?:would|\'d|should) {adv}(?:very much |greatly )?(?:welcome|appreciate|value|benefit from|find it (?:helpful|useful)|be (?:grateful|glad|obliged|thankful|interested|pleased|happy) (?:for|of|if|to (?:have|receive|get|see|hear)|in receiving)|like (?:(?<ask>{gap}{information})|to (?:have|receive|get|be able to|know|see)|(?:the )?{department}))',
		example: 'Post would appreciate any language that we may leave behind.', counter: 'Post would expect the government to fall.'
	},
	{
		id: 'please-report', kind: 'department-asks-post', subject: null, from: 'state', voice: 'any',
		trigger: 'lease (?:report|slug|reply|respond|include|use)',
		pattern: '[Pp]lease (?:also )?(?<ask>(?:report|slug|reply|respond|include|use the caption)\\b)',
		example: 'Please report the results by cable.', counter: 'Please note that the report is late.'
	},
	{
		id: 'please', kind: 'own', subject: null, voice: 'own',
		trigger: 'lease|LEASE|indly',
		pattern: `(?:[Pp]lease|PLEASE|[Kk]indly),? (?:also |kindly |again |do |urgently )*${NOT_A_REQUEST}(?=[a-z]+)`,
		example: 'Please provide updated points before the session.', counter: 'Please see paragraph 4.'
	},
	{
		id: 'bare-request', kind: 'own', subject: null, voice: 'own',
		trigger: 'Request|Recommend|Suggest|Would|Grateful|Appreciate|Ask',
		pattern: '(?<=^|: |\\. |-- |\\) )(?:Request|Requests|Recommend|Suggest|Would appreciate|Grateful|Appreciate|Ask) (?:for |if |that )?(?:the )?(?:{department}|{post}|{gap}{information})',
		example: 'Request Department guidance on the mandate.', counter: 'Request of the Minister.'
	},
	{
		id: 'guidance-is-requested', kind: 'own', subject: null, voice: 'own',
		trigger: '(?:is|are|would be|will be) (?:[a-z]+ )?(?:request|appreciat|welcom|need|sought|helpful|useful|required|due)',
		pattern: '(?<ask>(?:{gap})?(?:[Gg]uidance|[Ii]nstructions?|[Vv]iews|[Aa]dvice|[Rr]esponses?|[Rr]epl(?:y|ies)|[Cc]omments|[Cc]learance|[Cc]larification|[Cc]oncurrence|[Aa]pproval|[Ii]nput|[Ss]upport|[Aa]ssistance|[Ff]eedback|[Rr]eactions?|[Pp]oints|[Ii]nformation|[Aa]nswers?|[Cc]onfirmation|[Rr]eport(?:s|ing)?) (?:[A-Za-z0-9\'’/,-]+ ){0,14}?)(?:is|are|would be|will be) (?:(?!not\\b)[a-z]+ )?(?:requested|appreciated|welcomed?(?! here| by)|needed|sought|helpful|useful|required|due)\\b',
		example: 'Guidance on the draft mandate would be appreciated.', counter: 'Guidance was received last week.'
	},
	{
		id: 'department-guidance-is-requested', kind: 'post-asks-department', subject: null, from: 'post', voice: 'narrative',
		trigger: '(?:Department|Washington)(?:\'s|’s|,s)? ',
		pattern: '(?<ask>(?:[Tt]he )?(?:Department|Washington)(?:\'s|’s|,s)? (?:[A-Za-z\'’,./-]+ ){1,14}?)(?:is|are|would be) (?:[a-z]+ )?(?:requested|appreciated|welcomed?|needed|sought)\\b',
		example: 'The Department\'s assistance in this matter is requested.', counter: 'The Department of Energy team was welcomed by the Minister.'
	},
	{
		id: 'helpful-if-department', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: '[Ii]t (?:would|will)',
		pattern: '(?:it|It) (?:would|will) (?:also |therefore |greatly )?(?:be (?:very |most |extremely |more )?(?:helpful|useful|valuable|good|appreciated|important)|help)(?: us| for us)?(?: greatly)? (?:(?:if|for) (?:the )?{department}|if we (?:could|had)|to (?:have|receive|get|know|be able))',
		example: 'It would be helpful if Washington could clarify the timing.', counter: 'It would be helpful if Norway could clarify the timing.'
	},
	{
		id: 'department-may-wish', kind: 'post-asks-department', subject: null, from: 'post',
		trigger: 'may|might|should|asked|requested',
		pattern: '(?:the )?{department} (?:(?:may (?:wish|want)|might (?:wish|want|consider))(?! to (?:note|know|bear in mind|be aware|recall|reflect)\\b)|should(?= (?:consider|send|provide|raise|respond|reply|consult|clarify|press|instruct|offer|engage|share|follow))|is (?:asked|requested)|are (?:asked|requested))\\b',
		example: 'The Department may wish to call in the ambassador.', counter: 'The Department may have seen the article.'
	},
	{
		id: 'can-department', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: '[?]',
		pattern: '(?:Can|Could|Would|Will) (?:the )?{department}(?: (?:and|or) [A-Z][A-Za-z/]+)? [a-z]+ [^?]{1,160}\\?',
		example: 'Can Department provide an unclassified version?', counter: 'Can Norway provide an unclassified version?'
	},
	{
		id: 'department-requests-post', kind: 'department-asks-post', subject: ['department'], from: 'state',
		trigger: 'request|ask|instruct|direct|urge|encourage|invite|wish|want|would|need|task|hope',
		pattern: '(?:requests?|asks?|instructs?|directs?|urges?|encourages?|invites?|wishes|wants?|would (?:like|ask|appreciate it if)|needs?|tasks?|hopes?) (?:that |for )?(?<ask>(?:the |all |each |individual |interested |relevant |your |any )*{post}|you\\b)',
		example: 'Department requests that Embassy Rome deliver the points.', counter: 'Department thanks Embassy Rome for its report.'
	},
	{
		id: 'posts-are-asked', kind: 'department-asks-post', subject: null, from: 'state', voice: 'any',
		trigger: '(?:request|ask|instruct|direct|urg|encourag|invit|task)ed',
		pattern: '{post}(?: in [A-Z][a-z]+(?:(?:,| and|, and) [A-Z][a-z]+)*)?(?:(?:,| and|, and) (?:{post}|[A-Z][a-z]+(?: [A-Z][a-z]+)?))*(?:,? (?:in [a-z]+ )?(?:that|which|whose) [^.;]{1,100}?)?,? (?:is|are)(?: also| hereby| further| therefore| again| [a-z]+ly)* (?:requested|asked|instructed|directed|urged|encouraged|invited|tasked)(?: not)? (?:to|TO)\\b',
		example: 'Posts are instructed to approach host governments by Friday.', counter: 'Posts are reminded of the holiday.'
	},
	{
		id: 'posts-should', kind: 'department-asks-post', subject: null, from: 'state',
		trigger: 'should|must|shall|needs? to|(?:is|are) to |will (?:want|need) to',
		pattern: '(?:{post}|[Cc]hiefs of [Mm]ission|COMs?|[Aa]mbassadors|[Yy]ou)(?: [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?:(?:,| and|, and) (?:{post}|[A-Z][a-z]+(?: [A-Z][a-z]+)?))*(?: (?:in [a-z]+ )?(?:that|which|whose) [^.;]{1,100}?)?,? (?:should|must|shall|needs? to|(?:is|are) to|will (?:want|need) to)(?: also| therefore| instead|, in addition,|, however,|: --?|:)* (?!not\\b|be (?:aware|advised|mindful)|note\\b|know\\b|have\\b|already|find\\b|be (?:able|receiving))(?<ask>[a-z]+)',
		example: 'Embassies should report reactions by cable.', counter: 'Embassies should be aware of the debate.'
	},
	{
		id: 'named-posts-should', kind: 'department-asks-post', subject: null, from: 'state',
		trigger: ' should ',
		pattern: '(?<=^|\\. |: )(?:For )?[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:(?:,| and|, and) [A-Z][a-z]+(?: [A-Z][a-z]+)?)+ should (?:also )?(?=ask|report|raise|deliver|seek|convey|approach|inform|draw|use|press|emphasize|urge|request)',
		example: 'Tokyo, Seoul and Canberra should also ask about storage.', counter: 'Germany, Italy and Spain should see the merit of this.'
	},
	{
		id: 'department-would-welcome', kind: 'department-asks-post', subject: ['department'], from: 'state', voice: 'own',
		trigger: 'would|\'d ',
		pattern: '(?:would|\'d) {adv}(?:very much |greatly )?(?:welcome|appreciate|value|be (?:grateful|interested|glad) (?:for|if|in|to (?:have|receive|get|see|hear))|like) (?<ask>{gap}(?:{information}|{post}|hearing|receiving))\\b',
		example: 'We would be grateful for a readout from Embassy Oslo.', counter: 'We would be surprised by such a result.'
	},
	{
		id: 'replies-should', kind: 'department-asks-post', subject: null, from: 'state',
		trigger: 'Respon|Repl|Report|Result|Answer|React|Feedback|Cables',
		pattern: '(?<ask>(?:Responses?|Replies|Reply|Reporting|Reports|Results|Answers?|Reactions|Feedback|Cables)(?: [A-Za-z0-9\'’/,-]+){0,10}? (?:should|must|(?:is|are) (?:requested|due|needed|appreciated)|(?:would|will) be (?:appreciated|welcome|helpful)))\\b',
		example: 'Replies should be slugged for PM/WRA.', counter: 'Replies were received from ten posts.'
	},
	{
		id: 'objective-bullet', kind: 'department-asks-post', subject: null, from: 'state', voice: 'own', lastResort: true,
		trigger: '^.{0,4}[A-Z]',
		pattern: '(?<=^(?:--?|•|\\*|\\(?[0-9a-z][.)]) ?)(?<ask>Urge|Ask|Request|Seek|Convey|Emphasi[sz]e|Encourage|Underscore|Underline|Stress|Reassure|Inform|Deliver|Obtain|Express|Explain|Press|Reiterate|Solicit|Persuade|Raise|Report|Remind|Determine|Share|Thank) ',
		example: '-- Urge the government to keep to the Geneva track.', counter: '-- The United States supports the Geneva track.'
	},
	{
		id: 'can-department-act', kind: 'post-asks-department', subject: null, from: 'post', voice: 'narrative',
		trigger: '[?]',
		pattern: '(?<=^|[.?!] )(?:Can|Could|Would|Will) (?:the )?(?:Department|Dept|State|PM|OSD|DOD|DoD)(?: (?:and|or) [A-Z][A-Za-z/]+)? (?<ask>[a-z]+ [^?]{1,160})\\?',
		example: 'Can Department and EUCOM name an expert by Friday?', counter: 'Can Norway and Sweden name an expert by Friday?'
	},
	{
		id: 'answer-by-would', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: '(?:Comments|Guidance|Instructions|Views|Talking points|nswers?|reply|response|Points|Language|word) ',
		pattern: '(?<ask>(?:Comments|Guidance|Instructions|Views|Talking points|An answer|A reply|A response|Answers|Points|Language|Early word) (?:on [^.;]{1,60} )?(?:by|before|in time for) [^.;]{2,60}?) would (?:help|reach|allow|let|enable|be|give|make|serve)\\b',
		example: 'Comments by March 3 would reach the drafters in time.', counter: 'Comments by the Minister would follow.'
	},
	{
		id: 'post-would-urge', kind: 'post-asks-department', subject: ['post'], from: 'post', voice: 'own',
		trigger: 'would ',
		pattern: 'would (?:also |again |strongly )?(?:urge|recommend|suggest|ask|request|propose) (?=that|a |an |(?:the )?{department})',
		example: 'Embassy would urge the Department to take the offer up.', counter: 'Embassy would urge the Ministry to take the offer up.'
	},
	{
		id: 'posts-should-list', kind: 'department-asks-post', subject: null, from: 'state',
		trigger: ':',
		pattern: '{post} (?:should|must|(?:are|is) (?:to|requested to|asked to|instructed to))(?: also| therefore)?:',
		example: 'Posts should: -- seek a meeting; -- report by cable.', counter: 'Posts have asked: who pays?'
	},
	{
		id: 'would-help-us', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: ' would ',
		pattern: '(?<=^|: |\\. )(?<ask>(?:An?|Any|Early|Some|More) (?!no |signature|ban)[^.;:]{3,70}? (?:from (?:the )?(?:{department}|Secretary)|letter|call|word|visit|points|paper|data|figures|language|guidance|answer|reply)\\b[^.;:]{0,40}?) would (?:help|be (?:helpful|useful|welcome|appreciated|of help)|strengthen our hand)\\b',
		example: 'A letter from the Secretary would help.', counter: 'A change of government would help.'
	},
	{
		id: 'may-we', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: '[?]',
		pattern: '(?<=^|: |[.?] )(?:Can|May|Could|Should|How should|What should|What may|What can|How may) we (?<ask>[a-z]+[^?]{0,160})\\?',
		example: 'How should we reply?', counter: 'Can Norway say more?'
	},
	{
		id: 'unless-instructed', kind: 'post-asks-department', subject: null, from: 'post', voice: 'own',
		trigger: 'nstructed',
		pattern: '(?:[Uu]nless|[Uu]ntil) (?:otherwise )?instructed(?: otherwise)?\\b',
		example: 'Unless instructed otherwise, we will tell him no.', counter: 'The delegation was instructed otherwise.'
	},
	{
		id: 'please-in-telling', kind: 'post-asks-department', subject: null, from: 'post', voice: 'narrative',
		trigger: 'Please|Grateful|Appreciate',
		pattern: '(?<=^|[.] )(?:Please (?<ask>(?:advise|instruct|confirm|provide|send|clarify|pass|inform|share)\\b)|Grateful (?:for|if)|Appreciate (?:any|Department))',
		example: 'Grateful for guidance on the third question.', counter: 'Grateful as he was, he said no.'
	}
];
