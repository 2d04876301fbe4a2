import type { Proposition, PropositionGroup } from '../topic.ts';

export const GROUPS: readonly PropositionGroup[] = [
	{ id: 'forum', name: 'Forum' }, { id: 'scope', name: 'Scope of a prohibition' }, { id: 'carve-outs', name: 'Carve-outs' },
	{ id: 'force', name: 'Military force' }, { id: 'humanitarian', name: 'Humanitarian' }, { id: 'joining', name: 'Joining and alignment' }
];

export const PROPOSITIONS: readonly Proposition[] = [
	{
		id: 'ccw-venue', group: 'forum', direction: -1, name: 'CCW as the forum', object: 'the CCW as the forum',
		statement: 'The CCW is the right forum for dealing with cluster munitions.',
		borderlines: ['"Best venue", "within the framework of the CCW" and "work in the CCW" are about the forum; a mandate, negotiation, consensus or protocol to be had is ccw-protocol.']
	},
	{
		id: 'ccw-protocol', group: 'forum', direction: 0, name: 'A CCW protocol', object: 'a CCW mandate or protocol on cluster munitions',
		statement: 'A CCW mandate or protocol on cluster munitions should be negotiated and concluded.',
		borderlines: ['A mandate, negotiation, consensus or protocol to be had belongs here; the choice of the forum alone is ccw-venue.']
	},
	{
		id: 'ccw-participation', group: 'forum', direction: 0, name: 'Taking part in CCW meetings', object: 'taking part in CCW or ICRC meetings',
		statement: 'The state takes part in CCW or ICRC meetings on the subject (GGE sessions, Montreux).', borderlines: []
	},
	{
		id: 'oslo-process', group: 'forum', direction: 1, name: 'The Oslo process', object: 'the Oslo process',
		statement: 'The Oslo process, a treaty effort outside the CCW, is the right or an acceptable way.',
		borderlines: [
			'"U.S. concerns on the Oslo process" in a subject line is the United States with reservations; a subject that only names the topic is nothing.',
			'An act of one state known only from another\'s complaint ("Norway\'s attempt to go outside the CCW") is held by the first, reported.',
			'A treaty still being negotiated ("the treaty", before May 2008) belongs here.'
		]
	},
	{
		id: 'oslo-participation', group: 'forum', direction: 1, name: 'Taking part in Oslo meetings', object: 'taking part in the Oslo meetings',
		statement: 'The state takes part in Oslo-track meetings (Oslo, Lima, Vienna, Wellington, Dublin, regional ones), or seeks to.',
		borderlines: ['Attending a signing ceremony belongs here; signing, or saying that one will, is ccm-signature.']
	},
	{
		id: 'major-powers', group: 'forum', direction: -1, name: 'Main producers must be in', object: 'a treaty only with the main producers and users',
		statement: 'An instrument must include the main producers, possessors and users to be worth having.', borderlines: []
	},
	{
		id: 'total-ban', group: 'scope', direction: 1, name: 'A total ban', object: 'a total ban on cluster munitions', statement: 'All cluster munitions should be prohibited.',
		borderlines: ['"Complete ban", "prohibit all" and "any instrument prohibiting their use" belong here.', '"Need not be a complete ban" and "not currently our position" are reservations.']
	},
	{
		id: 'partial-ban', group: 'scope', direction: 1, name: 'A ban on the harmful types', object: 'a ban on the cluster munitions that do unacceptable harm',
		statement: 'Cluster munitions that cause unacceptable harm to civilians should be prohibited.', borderlines: ['"Those that cause unacceptable harm" and the Oslo Declaration belong here.']
	},
	{
		id: 'use-restrictions', group: 'scope', direction: 1, name: 'Limits on use', object: 'limits on the use of cluster munitions', statement: 'Legal or political limits on using them should be accepted.',
		borderlines: ['Limits, rules and standards of use belong here, as does a position "on the issue" that names nothing more exact.', 'Limits on when, where and how it is used belong here; standards demanded of the weapon are technical-exemptions.']
	},
	{
		id: 'moratorium', group: 'scope', direction: 1, name: 'A moratorium', object: 'a moratorium on cluster munitions', statement: 'There should be a moratorium on their use, production or transfer.', borderlines: []
	},
	{
		id: 'technical-exemptions', group: 'carve-outs', direction: 0, name: 'Exempting reliable types', object: 'exempting reliable or “smart” types from a ban',
		statement: 'Some types (self-destructing, low failure rate, sensor-fused, "smart") should stay allowed.',
		borderlines: ['A self-imposed technical standard (a 1 % dud-rate policy) supports this and nothing more.', 'Standards demanded of the weapon as the remedy support this.']
	},
	{
		id: 'transition-period', group: 'carve-outs', direction: 0, name: 'A transition period', object: 'a transition period before a ban binds',
		statement: 'A treaty should allow years of transition before its prohibitions bind.', borderlines: []
	},
	{
		id: 'interoperability', group: 'carve-outs', direction: 0, name: 'Joint operations', object: 'joint operations with states outside the treaty',
		statement: 'Joint operations with states outside the treaty must stay possible (CCM Article 21).', borderlines: []
	},
	{
		id: 'foreign-stockpiles', group: 'carve-outs', direction: 0, name: 'Allied stockpiles on its soil', object: 'an ally’s cluster munitions on its territory',
		statement: 'An ally may store, move or use its cluster munitions on the state\'s territory.', borderlines: []
	},
	{
		id: 'possession', group: 'force', direction: -1, name: 'Keeping stockpiles', object: 'keeping cluster munitions',
		statement: 'The state keeps cluster munitions (stockpiles, maintains, acquires them) or must be able to.', borderlines: ['"Holds none" opposes this; scrapping the old and keeping the new is conditional.']
	},
	{
		id: 'military-utility', group: 'force', direction: -1, name: 'Military utility', object: 'the military case for cluster munitions', statement: 'They are militarily necessary, effective or legitimate.', borderlines: []
	},
	{
		id: 'production-transfer', group: 'force', direction: -1, name: 'Producing and selling', object: 'producing and transferring cluster munitions',
		statement: 'Producing, selling or transferring them is acceptable.', borderlines: ['Ending transfers of some types is a reservation, of all types opposition.']
	},
	{
		id: 'military-dialogue', group: 'force', direction: 0, name: 'Military talks', object: 'military-to-military talks on cluster munitions',
		statement: 'Direct military-to-military talks on cluster munitions should be held.', borderlines: []
	},
	{
		id: 'humanitarian-concern', group: 'humanitarian', direction: 1, name: 'Humanitarian harm', object: 'addressing the humanitarian harm of cluster munitions',
		statement: 'They do humanitarian harm that has to be addressed.', borderlines: []
	},
	{
		id: 'victim-assistance', group: 'humanitarian', direction: 0, name: 'Clearance and victims', object: 'clearance and help for victims',
		statement: 'Clearance, stockpile destruction aid and help for victims should be provided.', borderlines: []
	},
	{
		id: 'ccm-signature', group: 'joining', direction: 1, name: 'Joining the Convention', object: 'joining the Convention on Cluster Munitions',
		statement: 'The state should sign, ratify, accede to or implement the Convention on Cluster Munitions.',
		borderlines: ['Signing "a treaty that …" with a stated condition is the condition\'s own proposition.']
	},
	{
		id: 'us-position', group: 'joining', direction: 0, name: 'The U.S. position', object: 'the U.S. position',
		statement: 'The holder agrees with, or will go along with, the position or concerns of the United States.', borderlines: ['A "no comment" to a whole demarche is declined here.']
	}
];
