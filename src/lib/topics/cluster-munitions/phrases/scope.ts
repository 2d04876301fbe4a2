import type { Phrases } from '../../topic.ts';

export const SCOPE: Readonly<Record<string, Phrases>> = {
	'total-ban': {
		objects: [
			'<a>? <whole>? (ottawa style | ottawa type | treaty)? <whole>? (<cm>)? <ban> (of | on (the)? (use | production | possession | all)?)? (of)? (all)? (<weapon>)?', '(kind | sort | type) of (total | complete)? <ban>', 'any (instrument | treaty | text | convention) (prohibiting | banning | outlawing | that bans | that prohibits | that would ban) (their use | <weapon> | them | all)', '(ban/banning/prohibit/prohibiting/outlaw/outlawing/elimination/abolition) (of)? (all | every | entire | the whole)? (category | class | types)? (of)? <weapon>', 'an? ottawa (style | type | like) (ban | treaty | convention | approach | prohibition)', '(treaty | convention | instrument | law | bill | legislation) (that | which) (prohibit | ban | outlaw) (all)? (them | <weapon>)', 'the elimination of <weapon>', 'zero option'
		],
		affirmed: [
			'(<holder> | law | government | parliament | it | which | had | has | have | already | would | must | should | to) (already | unilaterally | completely | also)? (=ban/=banned/=bans/prohibit/outlaw/abolish) (completely | entirely)? (all | the)? (<weapon> | them | the manufacture | possession)', '(all | every) (types | cluster)? (..)? (should | must | ought to) be (banned | prohibited | outlawed | abolished | eliminated | destroyed)', '(law/legislation/bill/act/statute) (..)? (banning | against | prohibiting | outlawing | that bans | that prohibits) (all | the use of)? <weapon>', '(law | government) (..)? prohibit (..)? (manufacture | possession | production)', 'cluster munitions ban', '<weapon> (should | must | ought to) be (banned | prohibited | outlawed)', 'outlaw (nearly)? every <cm>'
		],
		doubted: ['(ban | prohibition) (be | is | was) not (currently | its | the | dutch | our | their)? (..)? (policy | position | goal | aim | objective | intention)', '(was | is | be) not currently (..)? position', '(ban | prohibition) (be | would be) (unrealistic | premature | impractical | unworkable | unattainable | excessive | too far | going too far | utopian | counterproductive)', '(need | needs) not be (a)? (complete | total)? ban'],
		rejected: ['(regulate | regulates | regulation) (..)? (not | rather than | instead of) (..)? (prohibit | ban | banning | prohibition)', 'technology , not prohibition', '(ban | prohibition) (be | is | was | would be) (out of the question | unacceptable | not acceptable | impossible | not an option | off the table | a non starter)', 'regulates and does not prohibit', '(no | not a) (ban | prohibition)', 'near total ban']
	},
	'partial-ban': {
		objects: [
			'<a>? <ban> (on | of) (..)? <harmful> ..', '<a>? (partial | limited | targeted | selective | phased) (ban | prohibition)', '(treaty | text | convention | instrument) (..)? (takes out | bans | prohibits | outlaws | against | eliminates) (..)? (<harmful> | models | types | that fail)', '(oslo | closing | final | conference) =declaration', '<cm> that cause (unacceptable)? (harm | suffering)', '(outlaw/prohibit/ban/banning/prohibiting/outlawing/eliminate/eliminating) (..)? <harmful>', 'the oslo commitment'
		],
		affirmed: [
			'(join | sign | endorse | subscribe to | associate with | adopt | adhere to | back | sign up to | put its name to | associate itself with | accept | support) (the)? (oslo | closing | final | conference)? =declaration', '<harmful> (..)? (should | must | ought | would | have to | to | be) (..)? (disappear | banned | prohibited | withdrawn | eliminated | outlawed | destroyed | retired | removed | phased out | go)', '(all types | types | those | <cm>) that cause (..)? harm', '(most dangerous | unreliable | older | oldest | worst) (..)? (types | models | weapons | systems) (..)? (be banned | disappear | banned | go | withdrawn)', '(retire | withdraw | give up | scrap | phase out | ban | prohibit | remove) (..)? (its)? (least reliable | most dangerous | unreliable | oldest | older | worst) (types | models | weapons | systems | ones | stocks)?', 'cover all types that cause harm', 'signed up in oslo', 'put its name to (a deadline | it | the text)'
		],
		leaning: ['with a pencil ,? not a pen'],
		rejected: ['(hold | held | holding) back from (the)? declaration', '(stand aside | stay out | abstain | dissociate | refrain) (itself)? from (..)? declaration', '(decline | refuse) to (sign | join | endorse | associate) (..)? declaration', 'one of three that did not'],
		doubted: ['stand aside from (the)? (oslo)? declaration']
	},
	'use-restrictions': {
		objects: [
			'<a>? (new | legal | political | legally binding | further | strict | reasonable | sensible | general | some | tight | tighter | any | practical | voluntary | international | potential)? (legal | political)? (or political)? <limit> (on | for | against | governing | about | to)? (their | its | the | any | cluster munitions | <cm>)? (use | how the weapons are used | using | employment | targeting | firing)?', 'rules (on | about | governing) (how | when | where | use | their)', '(restrict | restricting | limit | limiting | regulate | regulating | curb | curbing | constrain | constraining) (their | the | its | any)? (use | employment | deployment) (of <weapon>)?', '(regulate | regulating | regulation of) <weapon>', 'accepting limits', 'a rule against ..', '(position | decision | view | policy | stance) on (the)? (cluster munitions issue | issue | matter | question | <cm>)', '(the)? (restrictions | limits) on use'
		],
		affirmed: ['accept (general)? rules on use', '(use | used | employed | fired) (only | solely) (against | in | when | where)', '(not be used | never be used | avoid using | not use them | ban on use) (in | near | against | around) (populated | civilian | urban | cities | towns | residential)', '(will)? (use | employ) only .. <reliable>', '(doctrine | rules of engagement | manual) (..)? (limit | restrict | forbid | prohibit)'],
		rejected: ['(existing | current) (international)? (humanitarian)? (law | rules) (be | is | are | already | provide) (..)? (sufficient | adequate | enough | cover | covers)', 'law (of armed conflict | of war)? already (cover | covers | regulate | govern)', '(humanitarian law | ihl | law of armed conflict | laws of war) (be | is) (sufficient | adequate | enough)'],
		undecided: ['policy under construction', 'policy (is | as)? (..)? still being written', 'policy (be)? (still)? under (review | construction | discussion)']
	},
	'moratorium': {
		objects: ['<a>? (national | international | global | unilateral | voluntary | export | immediate | temporary)? <moratorium> (on ..)?', 'temporary (halt | ban) (on | to | in) (..)? (use | production | transfer)'],
		affirmed: ['(declare | announce | observe | impose | maintain | adopt | introduce | enact | have | decree | institute) (..)? <moratorium>', '<moratorium> (..)? (be in force | in force | in place | in effect | be in effect | been in force)', '(suspend | suspended | halt | halted) (the)? (use | production | export | exports | transfer | transfers | sales) of (..)? <weapon>']
	}
};
