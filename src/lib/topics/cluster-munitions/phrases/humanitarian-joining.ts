import type { Phrases } from '../../topic.ts';

export const HUMANITARIAN_AND_JOINING: Readonly<Record<string, Phrases>> = {
	'humanitarian-concern': {
		problems: [
			'<a>? (serious | grave | real | terrible | severe | undeniable)? humanitarian (and .. )? (concern/concerns/issue/issues/problem/problems/impact/impacts/consequence/consequences/effect/effects/harm/cost/costs/suffering/dimension/side/aspect/aspects/considerations/toll/damage/imperative/risks/crisis/implications/argument/case)', '(harm/damage/suffering/risk/risks/danger/threat/toll/injury/injuries/cost/impact/effect/effects/dangers/casualties/deaths/hazard/hazards) (that ..)? (to | of | among | on | can do to | for) (..)? <civilian>', 'civilian (casualties | harm | suffering | deaths | toll | victims)', '(suffering | plight) of (..)? (civilians | victims | survivors)', 'unintended (effects | harm | risk)', '(unexploded | duds) (..)? (left behind | problem | threat | menace | legacy)', 'the harm', 'sparing civilians', 'explosive remnants of war'
		],
		affirmed: [
			'(kill | maim | harm | endanger | injure | threaten | hurt | wound | haunt) (..)? <civilian>', '(reduce | minimize | limit | mitigate | lessen | prevent | protect | address | addressing | reducing | avoid | spare | sparing) (..)? (harm | risk | risks | unintended effects | humanitarian (impact | consequences | effects | problem | concerns) | suffering | civilians | civilian casualties | <civilian>)', '(take | takes | taking) (into account)? (..)? humanitarian (..)? (seriously | into account | issues)', 'not deaf to the suffering', 'humanitarian (imperative | disaster | problem)', '(deeply | keenly) (feel | feels) the harm', '(balance | balancing | balances) (..)? humanitarian', 'could not wait', 'take/takes (..)? humanitarian side', 'share (..)? humanitarian concerns', 'humanitarian (vs | versus)'
		],
		rejected: ['(see | sees | saw) no (problem | humanitarian problem)', 'no (humanitarian)? problem to be solved', '(exaggerate | exaggerated | overblown | overstated)', 'not the weapon'],
		doubted: ['poor training , not the weapon', 'not the weapon ,? (..)? harm']
	},
	'victim-assistance': {
		objects: ['<a>? (more | further | additional | continued | international | increased | financial)? (help | support | money | funding | funds | assistance | donations)? (with | for | to)? <aid>', '<aid>'],
		affirmed: [
			'(spend | spent | provide | provided | providing | contribute | contributed | give | gave | put | donate | donated | pledge | commit | allocate | fund | funded | finance) (..)? (million | billion | money | funds | assistance | help | support) (..)? (clear | clearing | clearance | demining | victims | survivors | aid | <aid>)', '(largest | biggest | leading | major | single largest | generous) (single)? donor (to | for | of)? ..', '(plead | pleaded | ask | asked | appeal | appealed | call | called | want | wanted | need | needed) for (more)? (help | money | assistance | aid | support) (with | for | in)? (..)? (clearance | victims | <aid>)', '(want | wanted | need) more help with clearance', '<aid> (programs | program | efforts | work) ..', 'provide/provides for clearance', 'clearance be the best answer', '(duty | obligation | responsibility) of past users (to pay)?', 'more help with clearance', 'help victims', '(support | supported) the plea'
		],
		opposites: []
	},
	'ccm-signature': {
		objects: ['=signature (of <treaty>)?', '=ratification (of <treaty>)?', '=accession (to <treaty>)?', 'signing (of)? (<treaty>)?', 'joining <treaty>', 'ccm signature', '(implementation | entry into force) of <treaty>'],
		affirmed: [
			'(sign | ratify | accede to | initial | implement | become a? party to | put its name to | sign up to | sign on to | adhere to | sign onto) (and ratify)? (the)? <treaty>', '(join | joined | joining) (..)? (in signing | signatories) ..', 'sign/signed/signing (up)? (it | the ccm | in oslo | in december | on december .. | at oslo)', '(is | are | was | were | a | one of the | among the) (original)? (signatory | signatories)', '(bill | law | legislation) (of | to | on) (ratification | ratify | implement) ..', '(send | submit | present | sent) (..)? (convention | treaty | ccm) to (..)? (parliament | diet | bundestag | congress | the house | senate | legislature | storting | cabinet)', '(first | early | early) (to)? (ratify | ratifiers | ratifier)', 'sign (cluster munitions convention | ccm | treaty | convention | cluster treaty | cluster munitions treaty | the? treaty)', 'signing yes', '(will | would | to | not | could | did | shall | may | might | should | cannot | must) (also | probably | certainly | still | indeed | likely | ultimately | eventually)? sign', 'has passed the law of ratification', 'join the (ccm | convention | treaty) (on ..)?', 'fulfill (..)? commitment to ratify', 'be (a)? party to <treaty>', 'deposit (..)? (instrument | instruments) of ratification', 'set (its | his | her) signature to', 'commit (itself)? to sign', 'prefer to sign', 'agree to a convention'
		],
		rejected: ['(stay/staying/remain/remaining/stand/keep) (out | outside) (of)? <treaty>', '(decline | refuse) to sign', 'be staying out', 'be staying out of', 'as (of)? .. non signatory', 'non signatory', 'nonsignatory', 'are staying out'],
		undecided: ['decision of <holder> be not (entirely)? (certain | clear)', 'change of heart about signature'],
		leaning: []
	},
	'us-position': {
		objects: [
			'<us-poss> (own)? (..)? <view> (on | about | of | regarding | over)? (..)? (<cm> | <oslo> | <ccw>)?', '(position/views/concerns/approach/policy/arguments/stance/line/points/view/assessment/reading) of (the)? <us>', '<us> (efforts | lead | request | objectives | goals | initiative | appeal)', 'our demarche', 'the? (demarche | points | nonpaper | paper)', 'the core of them', 'these points', 'closer to our'
		],
		affirmed: [
			'(agree | concur | stand | side | align itself | share common ground | see eye to eye | be in agreement | be at one | coordinate closely | be in full agreement | stay | be) (fully | completely | entirely | largely | broadly | strongly | shoulder to shoulder | firmly)? (with | beside | behind | alongside) <us> (on | that | about | in)?', '(share | shares | shared | sharing) (fully | many of | most of | some of | all of)? (our | <us> \'s? | these | washington \'s | american | usg) <view>', 'see (..)? the (same)? way we do', 'no daylight between', '(land | come down) on our side', '(support | back | endorse | agree with | accept | welcome | understand | appreciate | sympathize with) (fully | strongly | broadly | our | the)? (<us> \'s? | usg)? (our)? (overall)? <view>', 'quarrel with (any of)? (these | our) (points | arguments)', 'like minded', '(views | position | positions | interests) (..)? (coincide | overlap | converge | track | mirror | similar | in line | consistent | identical | parallel | close) (with | to)? (ours | those of <us> | <us> \'s? | our)?', '(be | is) close to (ours | our position | the u.s. position)', '(in line | consistent | compatible | accord) with (ours | our | <us> \'s? | usg) ..', 'be with <us> on', 'with <us> on', 'count on', 'go along with <us>'
		],
		rejected: ['(disagree | differ | part company | parted company | take issue | at odds | diverge | break | out of step | not in agreement | quarrel) (with | from) <us> ..', '(reject | dispute | challenge | contest | rebut | dismiss) (our | <us> \'s? | these | the american) <view>', 'accept that a treaty would harm', 'call our legal reading', '(not | un) persuaded by our', 'unmoved by our'],
		doubted: ['(not | hardly | scarcely) persuaded by (our | the)', 'skeptical (of | about) our'],
		leaning: ['closer to (our | us) ..', '(some | part | partial) (agreement | sympathy) with (our | us)']
	}
};
