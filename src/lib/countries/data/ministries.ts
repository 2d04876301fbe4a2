/**
 * Names that stand for one state's government without naming the state: buildings, nicknames, offices.
 * A row: ISO code · names, separated by commas.
 */
export const MINISTRY_ROWS: readonly (readonly [iso2: string, names: string])[] = [
	['AR', 'Casa Rosada, Palacio San Martin, San Martin Palace'],
	['AT', 'Ballhausplatz'],
	['AU', 'DFAT, Department of Foreign Affairs and Trade'],
	['BR', 'Itamaraty, Itamarati, Planalto'],
	['CA', 'DFAIT, Foreign Affairs Canada, Department of Foreign Affairs and International Trade, Department of National Defence, DND, PCO'],
	['CH', 'FDFA, Federal Department of Foreign Affairs, DDPS'],
	['CL', 'La Moneda'],
	['CN', 'Zhongnanhai'],
	['DE', 'Auswaertiges Amt, Auswärtiges Amt, Federal Foreign Office, German Foreign Office, Bundestag, BMVg, BMVG, Bundeswehr'],
	['DK', 'Christiansborg, Folketing'],
	['ES', 'Moncloa, Santa Cruz Palace'],
	['FR', 'Quai d\'Orsay, Quai d’Orsay, Quai d,Orsay, Quai, Elysee, Élysée, Elysée, Matignon, Hotel de Brienne'],
	['GB', 'Whitehall, Foreign and Commonwealth Office, Foreign & Commonwealth Office, FCO, Downing Street, Number 10, No. 10, Number Ten, Cabinet Office, Her Majesty\'s Government, Her Majesty’s Government, DFID, DfID, Westminster'],
	['HU', 'Bem Ter'],
	['IE', 'Iveagh House, Dail'],
	['IL', 'Knesset, IDF'],
	['IN', 'South Block, MEA, Ministry of External Affairs'],
	['IT', 'Farnesina, La Farnesina, Quirinale, Palazzo Chigi'],
	['JP', 'Kantei, Gaimusho, Kasumigaseki, Diet, JDA, Japan Defense Agency, JSDF, SDF'],
	['KR', 'Blue House, MOFAT, MOFTRADE'],
	['MX', 'SRE, Los Pinos, Tlatelolco'],
	['NL', 'Binnenhof, Buitenlandse Zaken'],
	['NO', 'Storting, Stortinget, Victoria Terrasse'],
	['NZ', 'MFAT, Beehive, NZDF'],
	['PE', 'Torre Tagle'],
	['PH', 'Malacanang, Malacañang'],
	['PL', 'Sejm'],
	['PT', 'Necessidades, Palacio das Necessidades'],
	['RU', 'Kremlin, Duma'],
	['SE', 'Rosenbad, Riksdag'],
	['TR', 'Cankaya, Çankaya'],
	['US', 'Department of State, State Department, DOS, DoS, Pentagon, White House, National Security Council, NSC, Department of Defense, DOD, DoD, OSD'],
	['VA', 'Holy See Secretariat of State'],
	['ZA', 'Union Buildings']
];

/** Offices that every state has: they stand for the state that the sentence, or else the post, names. */
export const HOST_INSTITUTIONS: readonly string[] = [
	'Foreign Ministry', 'Ministry of Foreign Affairs', 'Ministry for Foreign Affairs', 'Foreign Affairs Ministry', 'Ministry of External Relations',
	'Foreign Office', 'Foreign Minister', 'Minister of Foreign Affairs', 'Minister for Foreign Affairs', 'Deputy Foreign Minister',
	'Defense Ministry', 'Defence Ministry', 'Ministry of Defense', 'Ministry of Defence', 'Ministry of National Defense', 'Ministry of National Defence',
	'Defense Minister', 'Defence Minister', 'Minister of Defense', 'Minister of Defence', 'Minister of National Defense', 'Department of Foreign Affairs', 'DFA', 'MRE', 'Chancellery', 'Federal Chancellery', 'MFA', 'MoFA', 'MOFA', 'MFAE',
	'MOD', 'MoD', 'MND', 'MinDef', 'MINDEF', 'FM', 'DefMin', 'DEFMIN', 'Prime Minister', 'Prime Ministry', 'Prime Minister\'s Office', 'PM\'s office',
	'Parliament', 'Cabinet', 'Armed Forces', 'General Staff', 'Joint Staff', 'host government', 'host country', 'host nation', 'the government', 'the Government',
	'PermRep', 'Permanent Representative', 'Presidency'
];
