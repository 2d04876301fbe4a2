/**
 * Points for each different word that a cable on the topic tends to use, none of which proves anything alone: a post that writes of "the Dublin draft" and
 * "the CCW" need never say "cluster munitions". `^CCM` counts only in capitals. Weighed over labelled cables and several thousand others.
 */
export const ABOUTNESS: Readonly<Record<string, number>> = {
	'^CCW': 2, '^CCM': 2, 'cluster': 2, 'submunition': 3, 'submunitions': 3, 'bomblet': 3, 'bomblets': 3, 'munition': 1, 'munitions': 1,
	'oslo': 1, 'dublin': 1.5, 'wellington': 1, 'livingstone': 1, 'montreux': 1, 'lima': 0.5, 'geneva': 0.5, 'interoperability': 1, 'dud': 1, 'duds': 1,
	'ban': 1, 'treaty': 0.5, 'convention': 0.5, 'prohibition': 0.5, 'prohibit': 0.5, 'outlaw': 0.5, 'moratorium': 0.5, 'protocol': 0.5, 'mandate': 0.25, 'disarmament': 0.5,
	'stockpile': 0.5, 'stockpiles': 0.5, 'stocks': 0.5, 'bombs': 0.5, 'rockets': 0.5, 'shells': 0.5, 'rounds': 0.5, 'artillery': 0.5, 'weapon': 0.5, 'weapons': 0.5,
	'signature': 0.5, 'sign': 0.5, 'signed': 0.5, 'ratify': 0.5, 'ratification': 0.5, 'accession': 0.5, 'transition': 0.5, 'norwegian': 0.5, 'norwegians': 0.5, 'irish': 0.25,
	'demining': 0.5, 'clearance': 0.5, 'unexploded': 0.5, 'victims': 0.5, 'survivors': 0.5, 'gge': 1,
	'rocket': 0.5, 'launcher': 0.5, 'launchers': 0.5, 'shell': 0.5, 'gunners': 0.5, 'sappers': 0.5, 'deminers': 0.5, 'standstill': 0.5, 'freeze': 0.25, 'coalition': 0.25, 'depots': 0.5,
	'alliance': 0.25, 'landmines': 0.25, 'mines': 0.25,
	// Subject tags: arms control, and military operations. Only the search for action requests counts the TAGS line among the text. For stances it does not: of 195 labelled
	// cables it changed two, both on other subjects, and added 33 records of which none was right.
	'^PARM': 1, '^MOPS': 1,
	// The other process of Oslo.
	'^KPAL': -3, 'palestinian': -3, 'palestinians': -3, 'settlements': -1.5
};
