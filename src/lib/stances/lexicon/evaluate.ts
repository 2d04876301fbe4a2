import type { LexiconEntry } from './entry.ts';

/** How officials judge the thing that they have just named: "a ban would be premature". */
export const EVALUATE: readonly LexiconEntry[] = [
	{
		id: 'judged-good', effect: 'support', side: 'after',
		patterns: ['(be | seem | remain | appear | look | sound) (..)? (welcome/desirable/acceptable/essential/vital/necessary/useful/helpful/sensible/reasonable/constructive/appropriate/important/positive/needed/overdue/timely/feasible/attractive/legitimate/preferable/worthwhile/valuable/crucial/indispensable/imperative/balanced/sound/right/promising/realistic)', '(have | has | enjoy | deserve | command) (..)? (merit/support/promise/value/backing/approval/priority)', 'make (good)? sense', '(should | must | need to | ought to) (be)? (supported | adopted | concluded | agreed | negotiated | accepted | preserved | protected | maintained | kept | pursued | welcomed | ensured | guaranteed | allowed | permitted | respected | honored | addressed | included | taken into account | continue | remain | go on | come first | go forward)', 'be (a | the | its | their | his | our)? (..)? (priority | goal | objective | aim | preference | step in the right direction | way forward | way to go | answer | solution | success | condition)', 'be (very)? good news', 'be well placed', 'be (now | still | widely)? expected', '(should | will | would) follow', 'be (well)? under way', 'be on track', 'be (..)? (top/first/highest) priority', 'meet (its | their | our) needs', 'be (..)? (welcomed/supported/favored/endorsed/accepted/agreed)', 'worth'],
		example: 'A moratorium would be welcome.', counter: 'They came to a warm welcome.'
	},
	{
		id: 'judged-bad', effect: 'oppose', side: 'after',
		patterns: ['(be | seem | remain | appear | look | sound) (..)? (unacceptable | impossible | unnecessary | unworkable | undesirable | intolerable | dangerous | harmful | wrong | inappropriate | unwise | out of the question | a mistake | a non starter | off the table | redundant | superfluous | pointless | unthinkable | excessive | wrongheaded | unjustified | illegitimate)', 'go/goes/went too far', 'do/does/did not arise', '(should | must | need | ought to) not', 'be (..)? (rejected | opposed | ruled out | resisted | blocked)', 'be (a | no) (..)? (threat | mistake | disaster | danger | non starter | trap)', 'be not (an option | acceptable | its policy | policy)', 'should be (avoided/rejected/resisted/opposed/stopped)', 'would not (do | work | fly | be enough)', 'have no (place/future/merit/chance)', 'be a step backward/backwards', 'be (no | not an) (answer/solution/option/substitute)'],
		example: 'A second forum is out of the question.', counter: 'He asked a question.'
	},
	{
		id: 'judged-doubtful', effect: 'reserve', side: 'after',
		patterns: ['(be | seem | remain | appear | look | sound) (..)? (premature | unrealistic | problematic | difficult | unlikely | doubtful | questionable | unhelpful | counterproductive | ambitious | optimistic | hasty | troubling | worrisome | worrying | unfortunate | disappointing | costly | vague | muddled | flawed | impractical | unfair | confusing | divisive | naive | inadequate | weak | insufficient | unclear | discriminatory | risky | rushed | unbalanced | not realistic | not currently | a disappointment | a distraction | too ..)', 'raise (..)? (questions/doubts/problems/concerns)', 'give (..)? (pause/headaches/trouble)', 'pose (..)? (problem/problems/difficulty/difficulties/risk/risks)', 'cause (..)? (problem/problems/difficulty/difficulties/concern)', 'leave (much | something | a lot) to be desired', 'be another matter', 'need not', 'be (unlikely/improbable)', 'would (compete | distract | detract | undermine | duplicate | divide | complicate)', 'risk'],
		example: 'The draft looks muddled.', counter: 'They looked at the draft.'
	},
	{
		id: 'judged-open', effect: 'undecided', side: 'after',
		patterns: ['(be | remain) (..)? (under review | under study | under consideration | undecided | unresolved | unsettled | pending | an open question | open | uncertain | not certain | unknown)', 'have not been (decided/settled/resolved/agreed)', '(be | remain) being (studied/reviewed/considered/examined/debated/discussed)', 'be for .. to decide', 'be still being', 'have yet to be (made/taken/decided/settled/agreed)', 'have not (yet)? been (made/taken)'],
		example: 'Signature remains under review.', counter: 'The review is out.'
	}
];
