/**
 * Named classes that the phrases are built from. A name in angle brackets stands for any line of its class; `<us>`, `<state>` and
 * `<holder>` are found by the program: the sender, another state, either.
 */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
	// The weapon itself.
	'cm': [
		'cluster munition/munitions/bomb/bombs/weapon/weapons/ordnance/shell/shells/warhead/warheads/rocket/rockets', '^CM/^CMs/^CBU/^CBUs/^CBMs', 'submunition/submunitions/bomblet/bomblets',
		'cluster artillery? =munitions/=ammunition/=rounds', 'sub =munition/=munitions', 'dispenser weapon/weapons'
	],
	'weapon': [
		'<quantity>? <cm>', '<which> (<state> | <us>)? <quality>? =weapon/=weapons/=munition/=munitions/=arm/=arms/=arsenal/=bomb/=bombs/=shell/=shells/=system/=systems/=rockets/=rounds', '=them', '<quality> <cm>', '<which> <quality>? <cm>', 'any =munition/=munitions',
		'(<state> | <us>) <cm>', '<which> (<state> | <us>) <cm>'
	],
	'which': ['the/these/this/those/such/its/their/our/some/any/his/which', '(<state> | <us>) \'s', 'all (of)? (the/its/these/their/such/those)?', 'most/none/some of (the/its/these/their)', 'such a', 'a', 'an', 'more/other', 'that'],
	'quantity': ['all/any/most/many/some/no/few/nearly/almost/certain/other/new', 'small/large quantity/number of', 'a (small/large/limited/modest) (stockpile/stock/number/quantity/inventory) of', 'all types of', 'types of', 'certain types of', 'use of'],
	'quality': ['old/older/oldest/obsolete/outdated/aging/unreliable/dangerous/modern/new/newer/newest/smart/existing/remaining/own/current/artillery/air/dropped/ground/its/least/most/reliable/worst/inaccurate/legacy/last/delivered/launched/all/such', 'most dangerous', 'least reliable', 'cold war'],
	'stocks': [
		'<which>? <quality>? =stock/=stocks/=stockpile/=stockpiles/=stockpiled/=inventory/=inventories/=holdings/=arsenal/=arsenals (of <weapon>)?', '<weapon> stock/stocks/stockpile/stockpiles/inventory/holdings',
		'(<state> | <us>) (cluster munition/munitions)? =stock/=stocks/=stockpile/=stockpiles/=inventory/=holdings'
	],
	// Prohibition.
	'ban': ['=ban/=bans/=prohibition/=prohibitions/=outlawing'],
	'whole': ['total/complete/comprehensive/outright/blanket/full/absolute/categorical/universal/worldwide/sweeping/general/wholesale/unconditional/global/international/near/immediate/permanent'],
	'forbid': ['=ban/=bans/=banned/=banning/prohibit/outlaw/forbid/abolish/proscribe'],
	// The two tracks.
	'treaty': [
		'<a>? <new>? (<cm>)? =treaty/=treaties/=convention/=instrument/=accord/=agreement', '^CCM/^CMC', 'convention on cluster munition/munitions', '(oslo | dublin | lima | vienna | wellington) (treaty | convention | text | agreement)', 'cluster munitions (convention | treaty | instrument | ban treaty)',
		'<a> <new>? =text', 'it', 'the result', 'the outcome', 'the =document'
	],
	'a': ['the/a/an/any/such/this/that/its/whatever/one'],
	'new': ['new/legally/binding/international/final/eventual/draft/proposed/future/resulting/strong/finished/adopted/agreed/whole/oslo/dublin/norwegian/lima/vienna/full'],
	'ccw': [
		'the? ^CCW (process | framework | track | forum | negotiations | talks | context | machinery | discussions)?', 'the? convention on (certain)? conventional weapon/weapons/weaposn (process | framework)?', 'the? (un/united) (nations)? (certain)? conventional weapons convention',
		'the? conventional weapons (convention | process | framework)', 'the geneva (process | track | framework | forum | talks)', 'conventional weapons talks'
	],
	'oslo': [
		'the? (so called)? oslo (process | initiative | track | effort | exercise | approach | project | framework | movement | path | negotiations | talks | undertaking | route)', 'the? (norwegian | norway \'s | norway | oslo \'s) (process | initiative | track | effort/efforts | proposal | approach | project | plan | campaign | forum | lead | draft | text | move | attempt | push | drive | idea | venture | treaty)',
		'the? process outside (of)? (the)? <ccw>', 'the? oslo group', '(outside | parallel | separate | alternative | rival | second | competing | new) (norwegian)? (process | track | mechanism | forum | venue | negotiation/negotiations | initiative | effort | channel)', 'a second ottawa', 'another ottawa', 'an ottawa style (process | track | approach)',
		'(norwegian | norway \'s) (position | stance | stand)', '(treaty | agreement | instrument | convention | ban | something | process | negotiations | effort | talks | forum | work | initiative | move) (made | negotiated | concluded | drafted | pursued | agreed | conducted | done | launched)? outside (of)? (the)? <ccw>', '(process | treaty | negotiations | effort) (away from | other than | apart from) <ccw>',
		'the core group', 'the dublin (text | outcome | result | consensus | process)', 'the (lima | vienna | wellington | dublin) (draft | text)'
	],
	'oslo-city': ['oslo/lima/vienna/wellington/dublin/livingstone/kampala/belgrade/quito/santiago/vientiane', 'san jose', 'san josé', 'mexico city', 'addis ababa'],
	'meeting-word': ['=conference/=conferences/=meeting/=meetings/=session/=sessions/=gathering/=gatherings/=talks/=event/=ceremony/=round/=negotiation/=negotiations/=workshop/=discussions/=summit/=launch/=rounds/=consultations'],
	'month': ['january/february/march/april/may/june/july/august/september/october/november/december', 'spring/summer/autumn/fall/winter'],
	'oslo-meeting': [
		'<which>? (first/next/last/upcoming/forthcoming/planned/later)? <month>? <oslo-city> (, <oslo-city>)? (, | and | or | , and)? <oslo-city>? <month>? (signing/signature/diplomatic)? <meeting-word>?', '<which>? (oslo process | oslo track | signing | signature | diplomatic | treaty signing | norwegian) <meeting-word>', '<which>? <month>? conference in <oslo-city>', '<which>? <meeting-word> (..)? (in | at) <oslo-city>', '<which>? oslo (process | initiative | track | talks | negotiations | round | rounds)',
		'(norway | the norwegian | norwegian | oslo) \'s? (invitation | conference | meeting)', 'the? convention on cluster munitions signing ceremony', 'the (signing | ceremony)', 'the? (cluster munitions | ccm) signing (ceremony | conference)', 'the? preparatory (conference | meeting)', '<which> (regional | african | latin american | asian | pacific | european) (conference | meeting | seminar) (on <cm>)?'
	],
	'ccw-meeting': [
		'<which>? (next/november/july/april/june/january/september/february/coming/last/upcoming/new/first/second/third/final/remaining)? (ccw | gge | group of governmental experts | governmental experts | government experts | experts | review conference | expert | icrc | geneva) ( experts | expert | gge | group | review | negotiating )? <meeting-word>', 'the? <month>? (icrc | icrc expert) (meeting | gathering | seminar) (in montreux)?', '<which>? montreux (meeting | gathering | conference | talks | seminar | session | discussion)?', 'the? gge', 'the? <month>? group of governmental experts (<meeting-word>)?',
		'<which>? <month> (session | sessions | round | meeting) (of | in | on) (the)? (<ccw> | geneva | gge | experts | ccw experts)', '(every | each | the) (ccw | gge)? session/sessions (in geneva)?', 'the? ccw meeting of (governmental | government)? experts', 'the? ccw (review conference | meetings | sessions | meeting of states parties | meeting of experts | revcon)', 'the <month> (session | meeting) (in geneva)', 'the? (<month>)? meeting/meetings of (governmental | government | ccw) experts', 'the? next (session | round)', 'the <month> session', '<which> session/sessions'
	],
		'protocol': [
		'<a>? (<new> | <ccw> | sixth | cluster | cluster munitions | compromise | strong | weak | weaker | draft | geneva | german | chair \'s | chairman \'s | additional | meaningful | substantive | serious | effective | quick | early | further | broad | narrow | clear | german draft | french)? =protocol/=protocols', 'protocol vi'
	],
	'mandate': ['<a>? (new/further/negotiating/clear/strong/broad/stronger/renewed/extended/fresh/formal/discussion/serious/robust/ambitious/ccw/2009/continued/the/narrow)? (negotiating | negotiation)? =mandate (to negotiate)? (in/within/for/of <ccw>)?'],
	'major': [
		'(main | major | biggest | largest | big | key | principal | leading | important | great | chief | relevant | significant | most | real) (military)? (..)? (=producer/=producers/=user/=users/=possessor/=possessors/=holder/=holders/=stockpiler/=stockpilers/=power/=powers/=exporter/=exporters/=manufacturers/=players/=owners/=actors/=possessing/=stockpiles)', '(=producers/=users/=possessors/=makers/=owners/=stockpilers) (and/or/,) (the)? (=users/=possessors/=producers/=holders/=makers/=owners/=stockpilers)',
		'(states | countries | powers | those | ones | governments | nations | parties) (that | who | which | with) (..)? (produce | make | hold | own | possess | use | stockpile | matter | manufacture | have | most)', '<major-state> ( , | and | or | , and ) (the)? <major-state>', '(big | major | great | military | main | key | leading | largest | biggest) (states | countries | powers | players | militaries)', 'those (most involved | who own the problem | that matter)', 'all the (major | main | big | key)',
		'(most | bulk | majority | percent | share) of (the)? (world \'s)? (stocks | stockpiles | <cm> | weapons | arsenals)', 'countries that are most involved'
	],
	'major-state': ['russia/china/moscow/beijing/washington/india/pakistan/israel/brazil/russians/chinese/americans', 'the russians', 'the chinese', 'the americans', 'the united states', '<us>', 'new delhi', 'the u.s.'],
	'us-poss': ['<us> \'s?', 'american', 'these', 'reftel', 'ref a', 'washington \'s', 'the demarche \'s', 'your'],
	'view': ['=position/=positions/=view/=views/=concern/=concerns/=approach/=policy/=point/=points/=argument/=arguments/=assessment/=stance/=thinking/=line/=worry/=worries/=reasoning/=analysis/=perspective/=misgivings/=objections/=reservations/=opposition/=case/=proposal/=proposals/=logic/=interpretation/=reading/=goals/=objectives/=aims/=preference/=demarche/=contention/=claim/=assertion/=suggestion/=warning/=warnings/=fear/=fears/=prediction'],
	'stand': ['=position/=positions/=view/=views/=concern/=concerns/=approach/=policy/=assessment/=stance/=thinking/=worry/=worries/=analysis/=perspective/=misgivings/=objections/=reservations/=opposition/=goals/=objectives/=aims/=apprehension/=apprehensions/=interpretation/=reading/=preference/=skepticism/=doubts'],
	'joint': [
		'(joint | combined | coalition | allied | alliance | multinational | nato | isaf | peacekeeping | shared) (and/or (joint | combined | coalition | nato | allied))? (military)? (operation/operations | exercise/exercises | action/actions | mission/missions | deployment/deployments | campaign | cooperation | activity/activities | planning | training | warfare | effort/efforts | ops | patrols)',
		'military cooperation (and operations)? (with ..)?', 'military (operations | cooperation | planning) with', '=interoperability', 'operations with <us>', '(cooperate | operate | work | fight | serve | train | act | deploy | conduct operations | fly) (side by side | together | alongside | jointly | with (non parties | states outside | allies | <us> | us | partners | coalition | states | countries | american | non signatories | non states parties))', 'alliance (cohesion | operations | solidarity)', 'nato (interoperability | cohesion | planning | headquarters | operations)', 'combined operations', 'cooperation with (allies | non parties | non states parties | nato)'
	],
	'clause': ['=clause/=provision/=provisions/=exception/=language/=exemption/=protection/=safeguard/=safeguards/=guarantee/=article/=formula/=wording/=assurance/=solution/=fix/=text/=flexibility/=amendment/=paragraph/=savings'],
	'foreign': ['<us> \'s?', 'american/allied/foreign/ally\'s', 'ally \'s', 'allies \'', 'nato', 'coalition', 'isaf', 'of <us>'],
	'civilian': ['civilian/civilians/child/children/people/population/populations/farmer/farmers/villager/villagers/shepherd/shepherds/noncombatant/noncombatants/innocent/innocents/life/lives/refugees/returnees'],
	'harmful': ['unacceptable (humanitarian)? (harm | suffering | damage | consequences)', 'excessive (harm | suffering)', 'the most (dangerous | harmful | indiscriminate)', 'indiscriminate', '(the)? (worst | least reliable | unreliable | oldest | older | most dangerous | dangerous | high dud rate | inaccurate | outdated | obsolete) (=types/=models/=systems/=kinds/=ones/=categories/=weapons/=munitions/<cm>)'],
	'reliable': [
		'self destruct/destructs/destructing/destruction/deactivating/deactivation/neutralizing/neutralization/neutralising/deactivate', 'sensor (fused | fuzed)', 'smart (<weapon> | =types/=munitions/=weapons/=ones/=systems)?', '(low | lower | reliable | acceptable | small | minimal) (dud | failure) (rate/rates)', '(reliable | advanced | modern | newer | newest | precision | accurate | precise | technically | sophisticated | alternative | guided | improved | high technology | high tech | latest | most modern) (=types/=munitions/=weapons/=models/=systems/=rockets/=generation/=submunitions/<cm>)', '(dud | failure | reliability) (rate/rates | standard/standards | threshold | thresholds | requirement/requirements | criteria | limit/limits | figure)', 'one percent', '1 percent', '99 percent', 'fail safe', 'point target', 'single target', 'self =destruct', 'target (discriminating | discrimination)'
	],
	'transition': ['transition/transitional/deferral/grace/adjustment/adaptation (period/periods | arrangement/arrangements | phase | time | clause)?', 'phase out/in (period/periods | arrangement)?', 'phased (elimination | approach | withdrawal | introduction)', 'delayed entry', 'period (of (transition | deferral | grace | adjustment))', 'long/longer/lengthy/short/shorter/reasonable/sufficient/ample/adequate/realistic/generous (period | deferral | time)', '(years | decade | time) (in which)? to (replace | phase | adapt | destroy | retire | withdraw | eliminate | dispose | adjust | modernize | convert)'],
	'dialogue': [
		'(talks | exchange | exchanges | discussions | consultations | dialogue | contacts) (between | among) ... (experts | militaries | officers | advocates | staffs | soldiers | engineers)', 		'(military to military | mil mil | mil to mil | military | defense to defense | bilateral military | direct military to military | direct military | army to army | staff to staff) (bilateral | direct | technical | expert | level)? (talks | discussion/discussions | dialogue | exchange/exchanges | consultation/consultations | conversation/conversations | contact/contacts | channel/channels | meeting/meetings | engagement)',
		// Experts' meetings are those of the Group of Governmental Experts.
		'(expert | experts) (bilateral | direct | technical | level)? (talks | discussion/discussions | dialogue | exchange/exchanges | consultation/consultations | conversation/conversations | contact/contacts | channel/channels)', '(talks | discussions | dialogue | exchange | exchanges | consultations | conversation | contacts | contact | meeting | seminar) (between | among | with) (the)? (our | two | both | <us> | their)? (two)? (militaries | armed forces | general staffs | joint staffs | defense experts | military experts | defense staffs | defense ministries | the pentagon | u.s. military | dod | military planners | joint staff)', '(talks | discussions) (at the military level | between militaries | between soldiers | in military channels)', 'direct (talks | dialogue | discussions)', '(talks | discussions) between (the)? (militaries | defense establishments)'
	],
	'aid': [
		'(victim/victims/survivor/survivors) \'? \'s? (assistance | aid | support | care | help | relief)', '(assistance | aid | help | support | care | prosthetics | limbs | compensation | rehabilitation) (..)? (to | for) (the)? (..)? (victims | survivors | wounded | maimed | affected)', '(clearance | demining | de mining | mine clearance | cleanup | clean up | clearing)', '(clear/clearing/remove/removing) (..)? (unexploded | ordnance | remnants | duds | bomblets | mines | land | fields | contaminated)', 'stockpile destruction (assistance | aid | help)', 'artificial limbs', '(help/assist/assisting/helping) (..)? (victims | survivors)', 'humanitarian (demining | mine action | assistance)', 'mine action', 'risk education', 'destruction assistance', 'clearance assistance', 'international cooperation and assistance'
	],
	'limit': ['=restriction/=restrictions/=limit/=limits/=limitation/=limitations/=rule/=rules/=regulation/=regulations/=constraint/=constraints/=curb/=curbs/=controls/=standards/=guidelines/=safeguards/=restraint'],
	'moratorium': ['=moratorium/=moratoria/=freeze', 'temporary (halt | ban | suspension | stop)', '=suspension'],
	'dismantle': ['destroy/scrap/dismantle/eliminate/discard/retire/decommission/demilitarize/junk/disarm/abandon', 'dispose of', 'get rid of', 'give up', 'phase out', 'do away with', 'rid itself of', 'part with', 'destruction of', 'elimination of', 'disposal of', 'dismantling of', 'withdraw (all | its | their)?', 'take out of service', 'demilitarization of', 'surrender', 'relinquish', 'renounce', 'forgo', 'go without'],
	'hold': ['keep/maintain/retain/hold/stockpile/possess/own/field/stock/inherit', 'hold on to', 'hang on to', '=having', '=preserve', 'cling to'],
	'get': ['acquire/buy/purchase/procure/obtain/import/order', 'purchase of', 'acquisition of', 'procurement of'],
	'make': ['produce/make/manufacture/develop', 'turn out'],
	'sell': ['export/sell/transfer/market/trade', 'ship abroad', 'supply'],
	'useful': [
		'necessary/needed/effective/legitimate/lawful/legal/useful/indispensable/vital/essential/important/critical/valuable/required/irreplaceable/crucial/invaluable/justified/relevant/key', 'of (great | real | considerable | continuing | vital | some | military)? (military)? (value | importance | use | utility | necessity)', 'a (legitimate | lawful | necessary | vital | key | effective | important | useful | crucial | critical | significant | needed | valid) .. (weapon | weapons | capability | means | tool | part | element | deterrent | component | instrument | system)', 'the (most effective | best | only) .. (weapon | weapons | system | means | tool | answer | way)', 'hard to replace', 'difficult to replace'
	]
};
