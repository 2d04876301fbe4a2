import type { LexiconEntry } from './entry.ts';

/** How officials agree, want, plan and do. */
export const AGREE: readonly LexiconEntry[] = [
	{
		id: 'support-verb', effect: 'support',
		patterns: ['back !from !to !into !home !in !on', 'support/favor/favour/endorse/champion/advocate/espouse/applaud/commend/praise/hail/cheer/welcome/embrace/prefer/uphold/defend/sponsor/cosponsor/bless/second/promote/further/advance/like/value/prize/cherish', 'co sponsor', 'be for', 'be behind', 'be all for', 'greet'],
		example: 'Peru backs the proposal.', counter: 'Peru came back from the talks.'
	},
	{
		id: 'support-noun', effect: 'support',
		patterns: [
			'(in favor of | in favour of | supportive of | support for | support of | backing for | backing to | favorable to | favourable to | enthusiastic about | enthusiasm for | sympathetic to | well disposed to/toward/towards | positive about | keen on | pleased with/by/about | happy with/about | satisfied with | comfortable with | content with | at ease with | on board with | in agreement with/on | committed to | commitment to | attached to | attachment to | devoted to | dedicated to | loyal to | wedded to | partial to | preference for | appreciation for/of | confident in/of/about | confidence in | faith in | trust in | hope for | praise for | gratitude for | grateful for | glad of | delighted with/by/at | interest in | interested in | eager for/to | fond of | convinced of/by | sympathy for | patience with/for | time for | involved in/with | engaged in/with | advantage in | behind the idea of | optimistic about)',
			'(lend/give/throw/offer/express/voice/reiterate/reaffirm/declare/pledge) (its/their/his/her)? (full/strong/firm/warm/qualified)? (support/backing/weight/blessing/endorsement) (both)? (to/for/behind)?', '(express/voice/declare/state/indicate) (a | its | their)? (clear/strong)? (preference) (for)?', 'preferred', '(priority/goal/aim/objective/preference/wish/ideal/hope/ambition/choice) be (still)?', 'count itself among (the)?', 'friend/friends of', 'think (highly | well | much) of', 'no (alternative/substitute) (to | for)', '(predisposed | amenable) to', 'throw/threw/thrown in its lot with', 'cast its lot with', 'join forces with', 'take the side of', 'take up the cause of', '(see | foresee | expect | anticipate | find) no (difficulty/difficulties/problem/problems/obstacle/obstacles/harm) (for | with | in)', '(insistence | insist) on', '(believe | belief) in', '(adherence | acceptance | recognition | pursuit | advocacy) (to | of)', '(encouraged | relieved | heartened | pleased | reassured | gratified) (by | that | at)', '(compatible | consistent | in line | in keeping) with', 'emphasis on', '(proud | proponents) of', 'be (a | an | among the | one of the) (..)? (proponent/proponents/advocate/advocates/supporter/supporters/champion/champions/sponsor/sponsors/defender/defenders/backer/backers) of'
		],
		example: 'Norway is in favor of a treaty.', counter: 'The favor that Norway asked was small.'
	},
	{
		id: 'see-merit', effect: 'support',
		patterns: [
			'(see/find/recognize/acknowledge/perceive) (..)? (merit/merits/value/virtue/advantage/advantages/benefit/benefits/role/place/promise/point/wisdom/sense/need/case/reason/room/usefulness) (in | for | of | to)?', 'attach/give (great/much/high)? (importance/priority/weight) to', '(look/looks) (favorably/kindly) (on/upon)', '(recognize/acknowledge/accept/understand/appreciate) (the)? (need/importance/necessity/value/desirability) (for | of | to)', 'need for', 'importance of', 'merit in', 'case for', 'make the case for', 'a role for', 'worth building on', 'take/takes (..)? seriously', 'merits of', '(important/essential/vital/necessary/critical/imperative/crucial/desirable) (for | that | to)'
		],
		example: 'Chile sees merit in a moratorium.', counter: 'Chile saw the text in March.'
	},
	{
		id: 'agree', effect: 'support',
		patterns: ['agree (with | to | on | that | upon | in)?', 'concur (with | in)?', 'accept', 'approve (of)?', 'consent to', 'assent to', 'subscribe to', 'go along with', 'side with', 'align (itself | himself | herself | themselves)? with', 'associate (itself | himself | themselves)? with', 'join (in | with)?', 'share', 'affirm', 'confirm', 'acquiesce in', 'stand by/behind/with', 'rally to/behind/around', 'fall in with', 'see eye to eye', 'sign up to/for', 'sign on to', 'adhere to', 'take part in', 'acknowledge', 'recognize', 'admit', 'concede', 'appreciate', 'understand', 'respect', 'allow', 'permit', 'authorize', 'grant', 'let', 'tolerate', 'live up to', 'be bound by', 'at one with', 'in agreement'],
		example: 'Italy concurs with the chair\'s text.', counter: 'The agreement was signed in June.'
	},
	{
		id: 'ask-for', effect: 'support',
		patterns: ['call for', 'press (for | to)?', 'push (for | to)?', 'urge', '(work/argue/press/push/fight/plead/lobby/campaign/speak/call/clamor/agitate | hold out) .. for', 'argue (for | in favor of | strongly for)', 'speak for', 'speak (out)? in favor of', 'lobby (for | to)', 'campaign for', 'plead for', 'appeal for', 'ask for', 'insist (on | that | upon)?', 'demand', 'propose', 'suggest', 'recommend', 'request', 'seek (to | out)?', 'fight (hard)? for', 'hold out for', 'look for', 'look (forward | to) (to)?', 'work (hard)? (for | toward | towards | to)', 'strive for/to', 'pursue', 'stress (the)? (importance | need | necessity)? (of | for | that)?', 'emphasize', 'underline', 'underscore', 'advocate (for)?', 'make a (strong)? (plea | pitch | case) for', 'encourage', 'opt for', 'vote for', 'back the idea of', 'float', 'table', 'circulate', 'offer (to)?', 'volunteer (to)?', 'be at the forefront of', 'be a (driving)? force behind', 'lead', 'host', 'launch', 'initiate', 'convene', 'wait for', 'await', 'solicit', 'raise the (idea | possibility) of', 'draw attention to', 'highlight', 'point to', 'maintain (the)? (need | importance)? (of | for)?'],
		example: 'Mexico called for a comprehensive ban.', counter: 'The caller left no name.'
	},
	{
		id: 'want', effect: 'carry',
		patterns: ['want (to)?', 'wish (to | for)?', 'hope (to | for | that)?', 'desire (to | for)?', 'would/=\'d (like | love | welcome | appreciate | be glad | be happy | be pleased | be grateful | prefer | rather) (to | for)?', 'be (eager | keen | anxious | glad | happy | pleased | delighted | content | determined | resolved | impatient) to', 'long (for | to)', 'aspire to', 'set on', 'intent (on | upon)', 'bent on', 'desirous of', 'in the hope of', 'still would like', '=would see', 'desire', 'need !to', 'require'],
		example: 'Ghana wishes to attend.', counter: 'Peru wanders on.'
	},
	{
		id: 'plan', effect: 'carry',
		patterns: ['plan (to | on | for)?', 'intend (to | that)?', 'intention (to | of)', 'aim (to | at | for)?', '=means to', '=mean to', '=meant to', 'be (going | set | due | scheduled | expected | about | bound | slated | likely | certain | sure | ready | prepared | willing | able | free | available | poised | resigned | obligated | obliged | required) (to | for)', 'decide (to | on | in favor of)', 'choose (to)?', 'resolve to', 'elect to', 'agree to', 'undertake to', 'pledge (to)?', 'promise (to)?', 'vow to', 'commit (itself | himself | themselves)? (to)?', 'be committed to', 'expect to', 'propose to', 'arrange to', 'prepare (to | for)?', 'continue (to | with)?', 'remain', 'go on', 'proceed (to | with)', 'begin (to)?', 'start (to)?', 'help (to)?', 'manage to', 'move (ahead | forward) (with | on)', 'seek to', 'try to', 'attempt to', 'be to', 'need to', 'have to', 'should', 'must', 'ought to', 'shall', 'will', 'can', 'be in a position to', 'have (every | the)? (intention | right | option) (of | to)', 'feel (able | free | bound | obligated | obliged) to', 'stand ready to', 'ready to', 'prepared to', 'willing to', 'willingness to', 'readiness to', 'readiness for', 'determination to', 'instructed .. to', 'have instructions to', 'instructions to', 'decision to', 'commitment to', 'desire to', 'wish to', 'order .. to', 'tell .. to', 'look to', 'opt to', '(trying | working | beginning | seeking | attempting | starting | continuing | struggling | careful | quick | desperate | compelled | forced | driven | supposed | intended | invited | selected | encouraged | proud | anxious | free) to', '(efforts | effort | attempts | bid | aspirations | ability | capacity) to', 'do', 'vote to', 'not (conceal | hide | disguise | mask)', 'make no secret of'],
		example: 'Spain plans to sign.', counter: 'Spain planted olive trees.'
	}
];
