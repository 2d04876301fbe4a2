/**
 * Who may ask, be asked or promise: words and frames of words by side. Regular-expression sources, tried at a word's start.
 * The other governments need no list: whoever acts and is not one of these is the host side.
 */

/** American officials as cables name them: "Poloff", "PolCouns", "Pol/Econ Chief", "the DCM", "Acting U/S Rood". */
export const US_OFFICIALS: readonly string[] = [
	'(?:[Pp]ol|[Ee]con|[Ee]mb|[Cc]on|[Pp]ol/?-?[Ee]con|[Pp]ol-?[Mm]il|[Pp]olad|[Gg]lob)(?:/?-? ?(?:[Oo]ff(?:icer)?|[Cc]ouns(?:elor)?|[Mm]in[Cc]ouns|[Cc]hief))s?\\b(?:\\(s\\))?',
	'(?:POLOFF|ECONOFF|EMBOFF|CONOFF|POLCOUNS|ECONCOUNS)S?\\b',
	'(?:[Pp]ol(?:itical)?|[Ee]con(?:omic)?)(?:[ /-](?:[Ee]con(?:omic)?|[Mm]il(?:itary)?))?(?: Section)? (?:[Oo]fficers?|[Cc]ounselor|[Mm]inister-[Cc]ounselor|[Cc]hief)\\b',
	'[Pp]ol(?:itical)?-[Mm]il(?:itary)? (?:[Oo]fficers?|[Cc]ounselor|[Cc]hief)\\b', 'PolMin\\w*\\b', 'Pol-?/?Mil\\b', 'PAO\\b', 'RSO\\b', 'RAO\\b', 'LEGATT\\b', 'Legatt\\b',
	'(?:[Ee]mbassy|[Mm]ission|[Cc]onsulate|U\\.?S\\.?|American|[Ss]tate Department|USG|Department) (?:political )?(?:[Oo]fficers?|[Oo]fficials?|reps?|representatives?|[Dd]elegates?|[Dd]elegation|[Dd]el|team|staff|side)\\b',
	'(?:the )?(?:[Aa]cting )?(?:A/)?DCM\\b', '(?:the )?Deputy Chief of Mission\\b', '(?:the )?Charg[eé](?: d\'[Aa]ffaires)?\\b', 'CDA\\b', '(?:the )?DATT\\b', 'ARMA\\b',
	'(?:the )?(?:[Dd]efen[sc]e|[Aa]rmy|[Nn]aval|[Aa]ir) [Aa]ttach[eé]\\b', '(?:the )?ODC(?: [Cc]hief)?\\b',
	'(?:[Aa]cting )?(?:P?DAS|A/S|U/S|PDAS|D/S)\\b', '(?:[Aa]cting )?(?:Deputy )?(?:Assistant|Under) Secretary\\b', 'Secretary (?:of State |of Defense )?(?:Rice|Clinton|Gates|Powell|Albright|Kerry)\\b',
	'CODEL\\b', 'Codel\\b', 'STAFFDEL\\b', '[Tt]he Secretary\\b(?! General|-General|[\' ]s office of)', 'Washington (?:officials?|visitors?|experts?)\\b', '[Tt]he Ambassador\\b', 'Ambassador(?= (?:asked|urged|said|replied|told|promised|undertook|agreed|noted|raised|pressed|encouraged))'
];

/**
 * Titles that only Americans bear in cables; senators and under secretaries are found everywhere. A name after one is American in the rest
 * of the cable: "A/S Shannon … Shannon asked".
 */
export const US_TITLES = '(?:(?:[Aa]cting )?(?:P?DAS|A/S|U/S|D/S|S/E)|CODEL|Codel|DCM|CDA|Charg[eé]|(?:Pol|Econ|Emb|Con)[Oo]ff|Pol[Cc]ouns|Econ[Cc]ouns)';

/** The United States and its government. */
export const UNITED_STATES: readonly string[] = [
	'(?:the )?U\\.S\\.(?: [Gg]overnment| side)?', '(?:the )?US\\b(?: [Gg]overnment)?', '(?:the )?USG\\b', '(?:the )?United States?\\b(?: [Gg]overnment)?', 'America\\b', '(?:the )?(?:[Nn]ew |[Nn]ext |[Ii]ncoming |[Pp]resent |Bush |Obama )*Administration\\b', '(?:the )?Americans\\b', 'Washington\\b'
];

/** The sending post, by itself or as posts call themselves. */
export const POSTS: readonly string[] = [
	'(?:[Aa]ddressee |[Aa]ction |[Rr]elevant |[Aa]ll |[Ii]nterested )*(?:[Pp]osts?|[Ee]mbassies|[Mm]issions|[Cc]onsulates)\\b', '(?:the )?(?:U\\.S\\. )?Embassy\\b(?! of)(?: (?!Counsel|Officer|Official)[A-Z][a-z]+(?: [A-Z][a-z]+)?)?',
	'(?:the )?(?:U\\.S\\. )?Mission\\b(?! of)(?: [A-Z][a-z]+)?', '(?:the )?Consulate(?: General)?\\b', 'ConGen(?: [A-Z][a-z]+)?\\b', 'AmConsul\\b', 'AmEmbassy\\b', 'US(?:NATO|UN|EU|OSCE|OAS)\\b', 'UNVIE\\b',
	'(?:the )?Delegation\\b', '(?:the )?(?:US|U\\.S\\. )?[Dd]el(?:egation)?\\b(?= (?:requests|would|recommends|asks|seeks|suggests))', 'USDel\\b', 'USDEL\\b', '(?:[Aa]ction )?[Aa]ddressees\\b', 'AIT\\b'
];

/** The Department and the rest of Washington, whom posts ask. */
export const DEPARTMENT: readonly string[] = [
	'(?<!(?!Requests?|Would|Can|Could|Will|For|The|Grateful|Asks?|Per|If|And|Post|Embassy|While|When|As|Suggest|Recommend|Should|Appreciate)[A-Z][A-Za-z]+ )(?:the |The )?Department\\b(?! of (?!State\\b|Defense\\b)|\'s of)', '(?:the )?Dept\\.?(?= )', '(?:the )?State Department\\b', 'Main State\\b', 'State(?=(?: and (?:DOD|OSD|DoD))? (?:to|provide|send|advise|consider|clarify|confirm|share))',
	'Washington(?: agencies)?\\b', '(?:the )?(?:OSD|DOD|DoD|Pentagon|Joint Staff|NSC|USAID|DHS|DOJ|Treasury|Commerce|CENTCOM|EUCOM|PACOM|AFRICOM|SOUTHCOM|USFK|USFJ|USAFE|USAREUR|NAVCENT|DSCA|DTRA)\\b', 'PM/\\w+', 'IO/\\w+', 'L/\\w+', 'ISN/\\w+', '(?:the )?[Ii]nteragency\\b', 'the desk\\b', 'end users?\\b'
];

/** The sender, in its own voice. */
export const FIRST_PERSON: readonly string[] = ['[Ww]e\\b', 'us\\b', 'I\\b'];

/** A person or thing that can be the host's: pronouns; names come from the capital letters. */
export const PRONOUNS: readonly string[] = ['[Hh]e\\b', '[Ss]he\\b', '[Tt]hey\\b', '[Bb]oth\\b', 'the latter\\b', '[Tt]he (?:[a-z]+ )?(?:minister|ministry|government|official|officials|adviser|advisor|director|colonel|general|ambassador|diplomat|spokesman|deputy|delegation|host government|prime minister|president|lawyer|lawyers|head|officer|desk officer|contact|interlocutor|interlocutors)\\b', '[Oo]ur (?:contacts?|interlocutors?|hosts?)\\b', '[Aa] (?:[a-z]+ )?(?:minister|official|colonel|general|adviser|advisor|diplomat|officer|director|contact|lawyer)\\b', 'it\\b', 'It\\b'];
