/** Words for people and bodies that speak for a state, without saying which. Stems are compared, so the singular stands for the plural. */
export const ROLE_NOUNS: readonly string[] = [
	'government', 'ministry', 'minister', 'official', 'authority', 'delegation', 'delegate', 'representative', 'ambassador', 'director', 'deputy', 'chief', 'head',
	'adviser', 'advisor', 'colonel', 'general', 'officer', 'spokesman', 'spokesperson', 'spokeswoman', 'interlocutor', 'contact', 'counterpart', 'diplomat',
	'lawyer', 'military', 'army', 'navy', 'parliament', 'cabinet', 'president', 'premier', 'chancellor', 'king', 'secretariat', 'negotiator', 'envoy', 'side', 'leader',
	'counselor', 'counsellor', 'secretary', 'commander', 'admiral', 'brigadier', 'captain', 'major', 'desk', 'mission', 'expert', 'planner', 'policymaker', 'staff',
	'undersecretary', 'coordinator', 'under-secretary', 'host', 'bureaucracy', 'administration', 'leadership', 'gunner', 'force', 'troop', 'soldier', 'firm', 'company', 'industry',
	'manufacturer', 'producer', 'politician', 'legislature', 'team', 'department', 'directorate', 'division', 'lawmaker', 'office'
];

/** Role nouns that stand alone for the host state when they are a clause's subject ("the generals grumble"). */
export const PERSON_ROLES: readonly string[] = [
	'minister', 'official', 'authority', 'delegation', 'delegate', 'representative', 'director', 'deputy', 'chief', 'head', 'adviser', 'advisor', 'colonel', 'general',
	'spokesman', 'spokesperson', 'spokeswoman', 'interlocutor', 'contact', 'counterpart', 'diplomat', 'lawyer', 'military', 'army', 'navy', 'parliament', 'cabinet', 'president',
	'premier', 'chancellor', 'government', 'ministry', 'negotiator', 'bureaucracy', 'leadership', 'officer', 'secretary', 'counselor', 'counsellor', 'king', 'ambassador', 'staff', 'host', 'commander',
	'admiral', 'brigadier', 'undersecretary', 'ministries', 'source', 'host', 'planner', 'politician', 'expert'
];

/** Before a country's adjective or a role noun these make a non-state holder of that country. */
export const NGO_NOUNS: readonly string[] = ['ngo', 'ngos', 'campaigner', 'activist', 'charity', 'charities'];
export const OPPOSITION_NOUNS: readonly string[] = ['opposition', 'backbencher'];
/** Public voices that are coded as neither the state nor anyone else. */
export const PUBLIC_NOUNS: readonly string[] = ['public', 'media', 'press', 'reporter', 'audience', 'opinion', 'newspaper', 'journalist', 'daily', 'coast', 'territory', 'soil', 'jurisdiction', 'citizen', 'proposal', 'initiative', 'effort', 'bid'];

/** The sender's own people and house. Each is the United States unless a country's adjective stands before it. */
export const OWN_WORDS: readonly string[] = [
	'post', 'posts', 'embassy', 'usg', 'poloff', 'poloffs', 'emboff', 'emboffs', 'econoff', 'polmiloff', 'polmiloffs', 'dcm', 'charge', 'cda', 'polcouns', 'polcounselor', 'usdel', 'a/dcm',
	'pol/econoff', 'poleconoff', 'polchief', 'u/s', 'a/s', 'das', 'pdas', 'depsecdef', 'secdef', 'polofficer', 'poloffice', 'acting das', 'washington', 'econcouns', 'conoff', 'ambassador', 'damb', 'mission'
];
