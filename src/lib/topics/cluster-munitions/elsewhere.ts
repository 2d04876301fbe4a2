const OTHER_THING = '(nuclear | anti vehicle mine/mines | anti vehicle | vehicle mine/mines | anti personnel mine/mines | antipersonnel mine/mines | anti tank mine/mines | =landmine/=landmines | land mine/mines | mine/mines | mines other than anti personnel | ^MOTAPM | ^APL | ^APLs | small arms | light weapons | chemical weapons | biological weapons | fissile material | missile/missiles | ballistic missiles | smoking | whaling | executions | capital punishment)';
const TEXT = '(=protocol | =treaty | =convention | =ban | =moratorium | =mandate | =instrument | =agreement | =talks | =negotiations | =regime | =prohibition)';

/** Treaties and bans on other things, which the phrases of this topic would take for its own. */
export const ELSEWHERE: readonly string[] = [
	`${TEXT} (on | for | of | against | about | regarding | concerning | covering) (the)? (all)? (use of | trade in | transfer of | possession of)? ${OTHER_THING}`,
	`${OTHER_THING} (test | testing | weapon | weapons | free zone)? ${TEXT}`, '(sign | ratify | join | accede to)? (the)? =treaty (of | on) (lisbon | rome | maastricht | amsterdam | nice | accession | friendship | extradition | the european union)', '(extradition | tax | accession | friendship | peace | border | lisbon | reform | ottawa) =treaty',
	'(use | export | import | transfer | trade | production | sale | stockpiles | stocks) of (its | their | the)? (nuclear | small arms | light weapons | land mines/landmines | mines | anti personnel mines | chemical weapons | biological weapons | fissile material | missiles)'
];
