import type { LexiconEntry } from './entry.ts';

/** How officials refuse, resist and undo. */
export const REFUSE: readonly LexiconEntry[] = [
	{
		id: 'oppose-verb', effect: 'oppose',
		patterns: ['oppose', 'reject', 'dismiss', 'denounce', 'condemn', 'repudiate', 'disavow', 'veto', 'block', 'resist', 'rebuff', 'spurn', 'decry', 'contest', 'disapprove (of)?', 'disagree (with | that)?', 'object (to | that)', 'fight (against)', 'argue against', 'speak (out)? against', 'vote against', 'lobby against', 'campaign against', 'come out against', 'work against', 'stand against', 'hold out against', 'stand/get in the way of', 'be (a | an) (..)? (obstacle/barrier/brake) (to | on)', 'put (a | the) brake/brakes on', 'reject out of hand', 'derail', 'torpedo', 'obstruct', 'thwart', 'stymie', 'sabotage', 'kill', 'defeat', 'disown', 'push back (on | against)', 'take issue with', 'rail against', 'advise against', 'recommend against', 'decide against', 'mock', 'ridicule', 'scorn'],
		example: 'Russia rejected the draft.', counter: 'The subject of the draft was discussed.'
	},
	{
		id: 'deny', effect: 'deny',
		patterns: ['deny (that)?', 'dispute (that)?', 'refute', 'rebut', 'contradict', 'question whether', 'discount', 'brush aside', 'make light of', 'scoff at', 'reject the (argument/claim/notion/idea/view/suggestion/contention/premise/charge) (that | of)?', 'dismiss the (argument/claim/notion/idea/view/suggestion/contention/charge) (that | of)?', 'play/played/plays down', 'downplay', 'belittle'],
		example: 'Norway denied that the treaty was weak.', counter: 'Norway tried again.'
	},
	{
		id: 'against', effect: 'oppose',
		patterns: ['be against', 'are against', 'firmly against', 'strongly against', 'dead set against', '=against', 'opposed to', 'opposition to', 'opponent/opponents of', 'hostile to', 'hostility to/toward/towards', 'averse to', 'adverse to', 'antipathy to/toward/towards', 'allergic to', 'objection/objections to', 'rejection of', 'no friend of', 'indifferent to', 'unmindful of', 'insensitive to', 'deaf to', 'blind to', 'oblivious (to | of)', 'contrary to', 'at odds with', 'in disagreement with', 'say no to', 'says no to', 'resistance to', 'refusal (to | of)', 'veto (over | of)', 'an enemy of', 'out of sympathy with', '(resistant | impervious | immune) to', 'inconsistent with', 'injurious to', 'incompatible with'],
		example: 'Egypt is opposed to a new forum.', counter: 'The opposition met in March.'
	},
	{
		id: 'refuse', effect: 'stop',
		patterns: ['refuse (to)?', 'decline (to)?', 'unwilling (to)?', 'unwillingness to', 'unable (to)?', 'inability to', 'loath to', 'be not (willing | ready | prepared | able | inclined | about | going) to', 'fail to', 'failure to', 'omit to', 'neglect to', 'balk at', 'shrink from', 'refrain from', 'desist from', 'abstain (from | on)', 'would rather not', 'would sooner not', 'too .. to', 'be in no position to', 'stop short of', 'hesitant to', 'reluctant to', 'reluctance to', 'slow to', 'unprepared to', 'ill disposed to', 'dilatory in', 'hesitate to', 'find it (impossible | difficult | hard) to', 'impossible to', 'hard to', 'difficult to', '(not | never | cannot | hardly) (be able to)? (live with | put up with | stomach | countenance | swallow)'],
		example: 'Poland refused to sign.', counter: 'Poland reused the text.'
	},
	{
		id: 'rule-out', effect: 'stop',
		patterns: ['rule out', 'ruled out', 'exclude', 'preclude', 'foreclose', 'close the door (on | to)', 'shut the door (on | to)', 'turn down', 'turn (its | their)? back on', 'want no part of', 'want nothing to do with', 'have nothing to do with', 'have no truck with', 'have no use for', 'wash its hands of', 'stay/keep/remain/stand (..)? (out of | away from | clear of | outside (of)? | aloof from | aside from | apart from)', 'steer clear of', 'opt out of', 'pull (out of | back from)', 'walk (out of | away from)', 'back (out of | away from | off)', 'drop (out of)?', 'give up (on)?', 'abandon', 'forsake', 'withdraw (from)?', 'quit', 'boycott', 'shun', 'eschew'],
		example: 'The minister ruled out a ban.', counter: 'The rules were handed out.'
	},
	{
		id: 'undo', effect: 'stop',
		patterns: ['leave', 'avoid', 'bypass', 'ignore', 'cease (to)?', 'stop', 'end', 'halt', 'suspend', 'cancel', 'terminate', 'prevent', 'forestall', 'head off', 'avert', 'stave off', 'part (company)? with', 'part company with', 'do without', 'dispense with', 'rid (itself)? of', 'lift', 'remove', 'forgo', 'forego', 'renounce', 'hold back from', 'stop (short of)', 'decline', 'discourage', 'dissuade', 'deter', 'undermine', 'undercut', 'weaken', 'dilute', 'water down', 'block', 'restrict', 'reopen', 'overlook', 'wind down', 'delay', 'slow'],
		example: 'The army halted the work.', counter: 'The army built halls.'
	},
	{
		id: 'without', effect: 'negate',
		patterns: ['without', 'in the absence of', 'instead of', 'rather than', 'in lieu of', 'in place of', 'short of', 'lack of', 'except', 'nothing', 'none of', 'no', 'not', 'never', 'neither', 'nor', 'hardly', 'scarcely', 'barely', 'no longer', 'by no means', 'not at all', 'far from', 'anything but', 'under no circumstances', 'nobody', 'no one', 'nowhere', 'not yet', 'not even', 'cannot', 'no more'],
		example: 'It would never accept that.', counter: 'It would ever accept that.'
	},
	{
		id: 'no-need', effect: 'oppose',
		patterns: ['(see | saw | have | had | find | feel | perceive | there be) (no | little | scant | not any | not the) (need/reason/case/merit/point/value/basis/justification/grounds/sense/cause/purpose/urgency/advantage/utility/place/room/role/requirement) (for | to | in | of)?', '(have/had/show/express) no (wish/desire/intention/plan/plans/interest/appetite/inclination/ambition) (of | to | in | for)?', 'no (plan/plans/intention/wish/desire) (of | to | for)', 'no case for', 'no need for', 'no reason for', 'no interest in', 'nothing to gain (from | by)', 'lose/lost interest in', 'no longer needs', 'no legal basis for', 'no appetite for', 'not interested in'],
		example: 'India sees no need for new rules.', counter: 'India sees the need for new rules.'
	}
];
