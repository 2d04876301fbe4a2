/**
 * Single words and short pairs that touch a proposition, whatever the rest of the sentence looks like. With a stance word of the general lexicon in the same
 * clause they make a record of lower confidence, where no fuller phrase of the proposition stands.
 */
export const ANCHORS: Readonly<Record<string, readonly string[]>> = {
	'ccw-venue': ['^CCW', 'conventional weapons convention', 'geneva (framework | forum | process | talks)'],
	'ccw-protocol': ['=protocol', '(negotiating)? =mandate', 'ccw (outcome | result | text | deal | agreement)', 'chair \'s', '(ccw | geneva) negotiations', 'sixth protocol', 'draft protocol'],
	'ccw-participation': ['<ccw-meeting>'],
	'oslo-process': ['oslo !in !<meeting-word>', 'norwegian (initiative | effort | process | proposal | plan | approach)', 'core group'],
	'oslo-participation': ['<oslo-meeting>'],
	'major-powers': ['<major>', '(main | major | largest | biggest | key | big) (producers | possessors | users | powers | holders | stockpilers)', 'universality', 'universal participation'],
	'total-ban': ['<whole> (ban | prohibition)', '=ban !on !of', '=prohibition', 'outright ban', 'ban treaty', 'all cluster munitions'],
	'partial-ban': ['unacceptable harm', 'oslo declaration', '<harmful>'],
	'use-restrictions': ['<limit> on .. use', '(rules | limits | restrictions | regulations | constraints | regulation)', 'humanitarian law', 'populated areas', 'laws of war', 'law of armed conflict'],
	'moratorium': ['<moratorium>', 'export freeze', 'freeze on'],
	'technical-exemptions': ['=exemption/=exemptions/=exempted/=exclusion/=exclusions', '=exception/=exceptions', 'carve out', 'carve outs', '<reliable>', 'definition/definitions', '(failure | dud) rate', 'self destruct', 'reliability', '=sensor/=sensors', 'technical (fix | fixes | solution | standards)'],
	'transition-period': ['<transition>', '=deferral', 'phase out', '(transition | transitional) (period | time | arrangements)', '(five | six | seven | eight | ten | twelve | fifteen | several) years', 'grace period', '=timeline', 'time to replace'],
	'interoperability': ['=interoperability', '<joint>', 'article 21', 'article 1 c', '(allied | coalition | nato | american | <us>) (forces | commanders | officers | troops | partners | headquarters | soldiers | operations)', 'joint operations', 'combined operations', 'coalition', 'alongside', 'criminal (liability | exposure | responsibility)', 'alliance (obligations | commitments)', 'nato (operations | planning | cohesion | exercises)', 'non (signatories | parties)', 'states not party'],
	'foreign-stockpiles': ['<foreign> (stocks | stockpiles | munitions | weapons | bases)', '=transit', '=storage', '=overflight', 'prepositioned', 'stored (in | on | at)', 'stocks (in | on | at)', 'foreign (stockpiles | forces | stocks)'],
	'possession': ['<stocks>', '=inventory', '=arsenal', '=stockpile/=stockpiles', '=stocks'],
	'military-utility': ['military (utility | value | necessity | need | requirement | effectiveness | importance | usefulness)', '=deterrent/=deterrence', 'legitimate (weapon | weapons | use)', 'military (case | reasons)', 'area (weapon | weapons | targets)', 'territorial (defense | defence)'],
	'production-transfer': ['=production', '=manufacture', '=export/=exports', '=transfer/=transfers', '=sale/=sales', '=exporters', '=industry', '=manufacturers', 'trade in'],
	'military-dialogue': ['<dialogue>', 'military (talks | exchange | exchanges | channels | contacts)', 'expert (talks | exchange | exchanges)', '(talks | exchange | exchanges) between .. (militaries | staffs | experts)'],
	'humanitarian-concern': ['=humanitarian', '<civilian>', '=suffering', '=casualties', '=maimed', 'human cost', 'innocent'],
	'victim-assistance': ['<aid>', '=victims/=survivors', '=clearance', '=demining', '=unexploded', '=uxo', 'contaminated (land | areas)', '=deminers', 'prosthetics'],
	'ccm-signature': ['=signature', '=ratification', '=accession', '^CCM', 'convention on cluster munitions', 'sign the (treaty | convention)', '=signing'],
	'us-position': ['<us-poss> <view>', 'u.s. (position | view | views | concerns | approach | proposal)', 'american (position | view | views | concerns | arguments)', 'washington \'s']
};
