import type { Frame } from './frame.ts';

/** A question to the United States that asks for an answer or a deed after the talk. */
export const HOST_QUESTIONS: readonly Frame[] = [
	{
		id: 'ask-whether-us-could', kind: 'host-asks-us', subject: ['host'],
		trigger: 'ask|inquir|enquir|wonder|queried|to (?:know|learn)|probed',
		pattern: '(?:ask(?:s|ed|ing)?|inquired?|enquired?|wonder(?:s|ed|ing)?(?: aloud)?|queried|(?:wants?|wanted|sought|wished|wishes|would like|hoped) to (?:know|learn|hear)|probed)(?: {us})?{aside} (?<ask>(?:whether|if|when|how soon|how|where) {us}{aside} (?:(?:could|can|might|may)\\b|(?:would|will) {give}\\b|(?:was|were|is|are) (?:still )?(?:able|willing|prepared|ready|open|in a position|planning|intending|going)|(?:had|has|have) (?:already |yet )?(?:shared|sent|given|provided|considered|prepared|any |it in mind|in mind|plans )))',
		example: 'She asked whether the United States could send an expert.', counter: 'She asked whether the United States opposed the text.'
	},
	{
		id: 'could-you', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[?]|(?:asked|wondered|begged|inquired)',
		pattern: '(?<!\\b(?:what|how|why|when|who|where|which|What|How|Why|When|Who|Where) )(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill|[Mm]ight|[Mm]ay) (?!I\\b)(?:{ours}|American [a-z]+|U\\.S\\. [a-z]+|you|(?:the )?(?:U\\.S\\. )?(?:Air Force|Joint Staff|Corps of Engineers))(?:, (?:he|she|they|[A-Z][a-z]+) (?:asked|wondered|inquired),)? (?:not )?(?<ask>[a-z]+ [^?]{1,160})(?:\\?|(?<=, (?:he|she|they|[A-Z][a-z]+) (?:asked|wondered|begged|inquired)))',
		example: '"Could the United States send us the tables?" Weber asked.', counter: '"Could Norway live with this?" Weber asked.'
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
		pattern: '(?:(?:would like|wants?|wanted|wished|wishes|sought|hoped|asked|(?:was|were|is|are) (?:eager|keen|anxious|curious|interested|at pains|hoping)) to (?:know|learn|hear|understand)|(?:would be|was|were|is|are) (?:very |most )?(?:interested in|curious about) (?:seeing|knowing|hearing|learning|receiving|understanding|having))(?: in (?:exchange|return|turn)| also| again| above all)? (?<ask>(?:(?:whether|if|when|how|what|which|why|where|more about|details of|of) (?:[A-Za-z\'’-]+ ){0,8}?{us}|(?:when|how|what|which|where) (?:[a-z\'’-]+ ){0,3}?(?:our|American|U\\.S\\.) ))',
		example: 'He would be interested in hearing how Washington counts duds.', counter: 'He would be interested in hearing how Oslo counts duds.'
	},
	{
		id: 'ask-whether-they-could', kind: 'host-asks-us', subject: ['host'], implied: true,
		trigger: '(?:asks|asked|inquired|enquired|wondered|know) (?:whether|if|how|where|when)',
		pattern: '(?:asks|asked|inquired|enquired|wondered|(?:wanted|wished|sought|would like) to know) (?:(?:whether|if) [^;]{1,80} and )?(?<ask>(?:whether|if|how|where|when) (?:he|she|they|it|his [a-z]+|her [a-z]+|[A-Z][A-Za-z]+|the [A-Za-z]+) (?:could|might|may) (?:also )?(?:host|have|see|get|obtain|receive|be (?:given|shown|told|sent|provided|briefed)|send|attend|join|participate|visit|use|quote|cite|keep|borrow|count on))\\b',
		example: 'Pintado asked if his ministry could see the list.', counter: 'Pintado asked if the treaty could be amended.'
	},
	{
		id: 'ask-whether-ours-be-given', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:whether|if|when) ',
		pattern: '(?:asked|inquired|enquired|wondered|wanted to know|queried) (?<ask>(?:whether|if|when|how soon) (?:[A-Za-z\'’-]+ ){0,8}?(?:{us}|American|our)(?: [A-Za-z0-9\'’-]+){0,8}? (?:could|might|may|would|can) (?:not |also |still )?be (?:raised|extended|increased|shared|sent|provided|given|shown|arranged|lifted|released|made available|brought|expedited|postponed|handed|continued|funded|supplied|renewed|doubled|declassified|translated))',
		example: 'He asked whether U.S. aid to the demining school could be doubled.', counter: 'He asked whether U.S. aid to the demining school could be traced.'
	},
	{
		id: 'ask-whether-possible', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: '(?:whether|if) ',
		pattern: '(?:asked|inquired|enquired|wondered) (?<ask>(?:whether|if) (?:it (?:would|might) be possible (?:for {us} )?to|there (?:was|were|might be) (?:any |a |some )?(?:chance|possibility|prospect) (?:of|that)))\\b',
		example: 'Haugen asked whether it would be possible to see the range tables.', counter: 'Haugen asked whether it would rain.'
	},
	{
		id: 'could-they-have', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[?]',
		pattern: '(?<=^|[.?!:;,]["”]? (?:and |but |so )?)(?:[Cc]ould|[Mm]ight|[Mm]ay) (?:he|she|they|it|(?:his|her|their) [a-z]+|the (?:team|visit|experts?|lawyers?|talks|meeting|data|list|paper|text|Ministry|MFA|MOD|Army)) (?<ask>(?:have (?!been\\b|[a-z]+(?:ed|en)\\b)|count on|(?:see|get|obtain|keep|borrow|come|bring|visit|attend|quote|cite|use|show|join|host|hear|call|send)\\b|be (?:given|shown|sent|told|shared|held|arranged|brought|moved)\\b)[^?]{1,160})\\?',
		example: 'Could he have the tables before Easter?', counter: 'Could he have forgotten?'
	},
	{
		id: 'would-it-be-possible', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '[?]',
		pattern: '(?:Would it (?:be (?:possible|too much)|(?:trouble|inconvenience|suit|hurt) {us})|Was it possible|Was there (?:a|any) (?:chance|way|possibility)|Might there be)(?<ask>[^?]{3,160})\\?',
		example: 'Would it be possible to see the annex?', counter: 'Would it be a long war?'
	},
	{
		id: 'hand-over-questions', kind: 'host-asks-us', subject: ['host'],
		trigger: 'questions',
		pattern: '(?:gave|handed|passed|sent|left|put to) (?:with )?{us} (?:with )?(?<ask>(?:a |two |three |four |some |several |written |further |the )*(?:list of |set of |page of )?(?:written |technical |legal |specific )*questions)\\b',
		example: 'Krog handed us a list of technical questions.', counter: 'Krog asked himself questions.'
	},
	{
		id: 'ask-what-us-could', kind: 'host-asks-us', subject: ['host'],
		trigger: '(?:what|which|how) ',
		pattern: '(?:asked|inquired|wondered|wanted to know)(?: us)? (?<ask>(?:what|which|how much|how many|how soon) (?:[a-z]+ ){0,3}{us} (?:could|might|can|would be (?:able|willing|prepared) to|were (?:able|willing|prepared) to) [a-z]+)',
		example: 'He asked what help we could give.', counter: 'He asked what help Sweden could give.'
	},
	{
		id: 'free-question', kind: 'host-asks-us', subject: null, voice: 'narrative', from: 'post',
		trigger: '(?:When|Who|What|How|Where|Which) ',
		pattern: '(?<=^|[.;:?] )(?:When|Who|What|How(?: soon| much| many)?|Where|Which) (?<ask>(?:[A-Za-z]+ ){0,4}?(?:(?:could|might|may|can) (?:he|she|they|his|her|their|the [a-z]+)|(?:will|would|could|might|can) {ours}) [^.?]{2,90})(?:\\?|, (?:he|she|they|[A-Z][a-z]+) (?:asked|wondered|inquired))',
		example: 'When might the data reach him, Ellis wondered.', counter: 'When will winter end, Ellis wondered.'
	},
	{
		id: 'ask-about-possibility', kind: 'host-asks-us', subject: ['host'], implied: true, voice: 'narrative',
		trigger: 'possib|prospect|chance|feasib|availab',
		pattern: '(?:inquired|enquired|asked|sounded (?:us|Poloff) out) (?:after|about|into|as to|on) (?<ask>(?:the )?(?:possibility|prospects?|chances?|feasibility|availability) (?:of|for) (?:[a-zA-Z-]+ ){0,4}?(?:{supply}|EUCOM|American|U\\.S\\.|us\\b|our))',
		example: 'He inquired after the possibility of EUCOM funding.', counter: 'He inquired after the possibility of snow.'
	}
];
