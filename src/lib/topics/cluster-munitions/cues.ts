/**
 * Words that can show that a sentence bears on a proposition: broad on purpose, since a learned scorer weighs what stands around them. Lower case;
 * `ban*` stands for every word that begins so, `a b` for two words in a row. A record without one of them is never made.
 */
export const CUES: Readonly<Record<string, readonly string[]>> = {
	'ccw-venue': [
		'ccw', 'geneva', 'conventional weapons', 'forum*', 'fora', 'venue*', 'framework', 'gge', 'experts', 'un', 'table', 'place', 'setting', 'channel', 'address', 'home', 'stage', 'where', 'body', 'bodies', 'machinery', 'multilateral', 'outside', 'within', 'disarmament', 'consensus',
		'parallel', 'track', 'tracks', 'work', 'possessor*', 'point*', 'arena', 'route', 'road', 'door', 'hall', 'alternative'
	],
	'ccw-protocol': [
		'ccw', 'geneva', 'protocol*', 'mandate*', 'negotiat*', 'instrument*', 'gge', 'text', 'outcome', 'consensus', 'conclude*', 'conclusion', 'agreement', 'result*', 'draft*', 'chair*', 'talks', 'rules', 'document', 'annex', 'article*', 'proposal*', 'paper', 'deal', 'compromise',
		'conventional weapons', 'sixth', 'vi', 'it', 'one', 'wording', 'adopt*', 'meeting', 'delegat*', 'session'
	],
	'ccw-participation': [
		'ccw', 'geneva', 'gge', 'montreux', 'icrc', 'red cross', 'expert*', 'attend*', 'delegat*', 'session*', 'meeting*', 'seminar*', 'workshop*', 'sent', 'send*', 'sends', 'travel*', 'speak*', 'november', 'june', 'april', 'january', 'july', 'september', 'february', 'chair*', 'part',
		'participa*', 'absent', 'observ*', 'represent*', 'go', 'round*', 'conference', 'took', 'talks', 'seat*', 'conventional weapons', 'working'
	],
	'oslo-process': [
		'oslo', 'norw*', 'process', 'treaty', 'treaties', 'outside', 'initiative', 'dublin', 'lima', 'wellington', 'vienna', 'declaration', 'conference', 'core group', 'convention', 'ottawa', 'parallel', 'track*', 'text', 'negotiat*', 'draft', 'ccm', 'like minded', 'likeminded', 'minded', 'stoere', 'store',
		'effort', 'exercise', 'venture', 'instrument', 'campaign*', 'movement', 'undertaking', 'agreement', 'talks', 'outcome', 'document', 'cmc', 'path', 'route', 'ireland', 'irish', 'wider', 'coalition', 'it'
	],
	'oslo-participation': [
		'oslo', 'lima', 'vienna', 'wellington', 'dublin', 'belgrade', 'brussels', 'livingstone', 'kampala', 'sofia', 'bali', 'quito', 'xiengkhouang', 'vientiane', 'santiago', 'berlin', 'san jose', 'mexico', 'peru', 'zealand', 'ireland', 'norw*', 'austria', 'attend*', 'conference*', 'meeting*', 'delegat*',
		'observ*', 'host*', 'ceremon*', 'invit*', 'participa*', 'send', 'sends', 'sent', 'travel*', 'represent*', 'regional', 'go', 'went', 'gone', 'goes', 'join*', 'seat*', 'absent*', 'present', 'away', 'part', 'table', 'round*', 'preparatory', 'signing', 'fly', 'flew', 'process', 'there', 'stay*', 'zambia', 'uganda',
		'chile', 'serbia', 'bulgaria', 'ecuador', 'laos', 'indonesia', 'attendance', 'trip', 'visit*', 'workshop*', 'forum', 'talks', 'capitals', 'room', 'chair*'
	],
	'major-powers': [
		'major', 'main', 'produc*', 'possess*', 'user*', 'russia*', 'china', 'chinese', 'moscow', 'beijing', 'india*', 'pakistan*', 'delhi', 'islamabad', 'israel*', 'jerusalem', 'brazil*', 'big', 'biggest', 'large*', 'great', 'powers', 'owner*', 'own', 'owns', 'washington', 'u.s', 'u.s.', 'united states', 'american*',
		'universal*', 'without', 'stockpile*', 'holders', 'matter', 'matters', 'absen*', 'key', 'leading', 'relevant', 'neighbor*', 'neighbour*', 'everybody', 'everyone', 'heavyweights', 'arsenal*', 'bind*', 'bound', 'manufactur*', 'percent', 'makers', 'strong*', 'governments', 'states', 'us', 'others', 'those', 'iran*', 'turk*', 'korea*', 'us'
	],
	'total-ban': [
		'ban*', 'prohibit*', 'outlaw*', 'forbid*', 'forbad*', 'abolish*', 'abolition', 'total*', 'complete*', 'all', 'every', 'any', 'comprehensive*', 'categor*', 'outright', 'blanket', 'whole', 'entire*', 'exception*', 'exempt*', 'loophole*', 'eliminat*', 'elimination', 'none', 'full', 'weapon*', 'absolute*',
		'sweeping', 'class*', 'end', 'proscri*', 'rid', 'interdict*', 'wholesale', 'maximalist', 'disappear*', 'illegal', 'unlawful', 'lot', 'everything', 'renounc*', 'stigma*', 'scrap*', 'types', 'kind*', 'category', 'tout', 'partial', 'good', 'no'
	],
	'partial-ban': [
		'unacceptable', 'ban*', 'prohibit*', 'outlaw*', 'harm*', 'those', 'certain', 'types', 'kinds', 'worst', 'some', 'inaccurate', 'unreliable', 'declaration', 'indiscriminate', 'old*', 'proscri*', 'forbid*', 'dangerous', 'civilian*', 'dud*', 'partial', 'only', 'oslo', 'particular', 'without', 'lack*', 'class*', 'category',
		'categories', 'obsolete', 'self', 'restrict*', 'definition*', 'defin*', 'bad', 'distin*', 'line', 'outdated', 'suffering', 'eliminat*', 'illegal', 'selective*', 'narrow*', 'legacy', 'older'
	],
	'use-restrictions': [
		'restrict*', 'restrain*', 'limit*', 'rule*', 'regulat*', 'curb*', 'constrain*', 'use', 'used', 'uses', 'using', 'employ*', 'populated', 'law', 'laws', 'humanitarian law', 'standard*', 'practice*', 'conduct', 'guideline*', 'code', 'target*', 'town*', 'settlement*', 'inhabit*', 'misuse', 'control*', 'villag*', 'doctrine', 'conditions', 'fire*',
		'fired', 'responsib*', 'precaution*', 'urban', 'ihl', 'cities', 'city', 'norm*', 'order*', 'near', 'civilian*', 'areas', 'binding', 'obligation*', 'principle*', 'drop*', 'call'
	],
	'moratorium': ['moratori*', 'freez*', 'froze*', 'suspen*', 'halt*', 'paus*', 'standstill', 'stop*', 'interim', 'pending', 'temporar*', 'ceas*', 'refrain*', 'meantime', 'until', 'meanwhile', 'abstain*', 'unilateral*', 'stay', 'leave', 'immediate*', 'hold', 'embargo', 'cessation', 'desist', 'end', 'shelv*', 'stand', 'unused', 'lock*'],
	'technical-exemptions': [
		'self', 'destruct*', 'dud*', 'failure', 'fail*', 'percent', 'per cent', 'rate*', 'reliab*', 'smart', 'sensor*', 'fuz*', 'fuse*', 'exempt*', 'exception*', 'exclud*', 'exclusion*', 'technic*', 'technolog*', 'modern', 'advanced', 'newer', 'new', 'latest', 'bonus', 'smart', 'accura*', 'precis*', 'deactivat*', 'guided', 'definition*', 'defin*', 'device*',
		'mechanism*', 'types', 'allow*', 'spare*', 'carve*', 'standard*', 'safe*', 'm85', 'submunition*', 'bomblet*', 'kilogram*', 'detect*', 'single', 'few', 'fewer', 'weapon*', 'carrier*', 'outside', 'intelligent', 'test*', 'explode*', 'one', 'those', 'design*', 'improv*', 'quality', 'generation', 'battery', 'sophisticat*', 'category', 'article 2'
	],
	'transition-period': [
		'transition*', 'period*', 'years', 'year', 'phase*', 'phasing', 'deferr*', 'delay*', 'grace', 'time', 'gradual*', 'decade*', 'interim', 'deadline*', 'date*', 'calendar', 'slow*', 'interval', 'eventual*', 'stage*', 'schedul*', 'timetable*', 'at once', 'breathing', 'wait*', 'postpon*', 'immediate*', 'long', 'adjust*', 'lead', 'replac*', 'bite*', 'twelve', 'ten', 'eight', 'seven', 'fifteen', 'patien*',
		'soon', 'overnight', 'once', 'run', 'clock', 'until', 'late*'
	],
	'interoperability': [
		'interop*', 'coalition*', 'joint*', 'alliance', 'allied', 'allies', 'ally', 'nato', 'article 21', '21', 'partner*', 'operat*', 'combined', 'command*', 'officer*', 'exercise*', 'troops', 'soldier*', 'alongside', 'cooperat*', 'together', 'side by side', 'assist*', 'shoulder', 'peacekeep*', 'mission*', 'pilot*', 'isaf', 'afghanistan', 'criminal*', 'prosecut*', 'liab*', 'forces', 'staff',
		'americans', 'non parties', 'parties', 'signator*', 'fight*', 'flank', 'air', 'deploy*', 'u.s', 'u.s.', 'us', 'headquarters', 'helmand', 'war', 'serve*', 'serving', 'military', 'company', 'others', 'liaison', 'train*'
	],
	'foreign-stockpiles': [
		'stock*', 'stor*', 'base', 'bases', 'territor*', 'soil', 'transit*', 'preposition*', 'depot*', 'magazine*', 'warehouse*', 'bunker*', 'cave*', 'port', 'ports', 'harbor*', 'ship*', 'vessel*', 'hangar*', 'airfield*', 'diego', 'hosted', 'host', 'presence', 'remov*', 'foreign', 'american', 'americans', 'u.s', 'u.s.', 'us', 'arsenal*', 'igloo*', 'ammunition', 'aviano', 'ramstein', 'camp',
		'overfl*', 'cargo*', 'train*', 'airspace', 'munition*', 'facilit*', 'kept', 'keep', 'station*', 'aboard', 'move*', 'pass*', 'cross*', 'rail*', 'truck*', 'site*', 'allied', 'equipment', 'article'
	],
	'possession': [
		'stock*', 'possess*', 'own', 'owns', 'owned', 'has', 'have', 'had', 'having', 'hold*', 'held', 'keep*', 'kept', 'retain*', 'retention', 'maintain*', 'arsenal*', 'inventor*', 'acqui*', 'buy*', 'bought', 'purchas*', 'procure*', 'destroy*', 'destruct*', 'scrap*', 'dispos*', 'get rid', 'rid', 'none', 'retire*', 'withdr*', 'decommission*', 'dismantl*', 'demilitari*', 'depot*', 'rocket*', 'mlrs', 'bomb*', 'shell*', 'munition*', 'warhead*',
		'storage', 'store*', 'part*', 'surrender*', 'abandon*', 'give', 'giving', 'renounce*', 'without', 'fleet', 'battery', 'batteries', 'rounds', 'armory', 'armories', 'magazine*', 'eliminat*', 'weapon*', 'them', 'last', 'burn*', 'blown', 'blow*', 'field*', 'equip*', 'inherit*', 'stay', 'replac*', 'moderniz*', 'order*', 'artillery', 'smerch', 'uragan', 'orkan', 'cbu*', 'launcher*', 'projectile*', 'systems', 'need*', 'right'
	],
	'military-utility': [
		'military', 'militarily', 'utility', 'usef*', 'use', 'uses', 'effectiv*', 'necess*', 'need*', 'essential', 'indispensab*', 'vital', 'valu*', 'legitimate*', 'lawful*', 'legal', 'deter*', 'defen*', 'weapon*', 'tank*', 'armor*', 'armour*', 'infantry', 'artillery', 'capabilit*', 'battle*', 'war*', 'fight*', 'soldier*', 'troops', 'target*', 'substitut*', 'replac*', 'tactic*', 'advantage*', 'obsolete', 'army', 'air force', 'invas*', 'enem*', 'attack*',
		'alternative*', 'irreplac*', 'operational*', 'commander*', 'gunner*', 'pilot*', 'role', 'purpose*', 'protect*', 'outdated', 'security', 'force', 'arsenal*', 'without', 'border*', 'column*', 'coast*', 'superior*', 'unmatched', 'generals', 'officers', 'combat', 'useless', 'worth*', 'spare*', 'do', 'backbone', 'area', 'stopp*'
	],
	'production-transfer': [
		'produc*', 'manufactur*', 'mak*', 'made', 'export*', 'sell*', 'sold', 'sale*', 'transfer*', 'suppl*', 'deliver*', 'industr*', 'factor*', 'firm*', 'compan*', 'plant*', 'customer*', 'buyer*', 'market*', 'trade*', 'trading', 'licen*', 'ship', 'shipp*', 'shipment*', 'assembl*', 'invest*', 'financ*', 'contract*', 'import*', 'arms', 'jobs', 'worker*', 'bank*', 'fund*', 'line', 'lines', 'deal*', 'order*', 'provid*', 'business', 'procure*', 'develop*',
		'recipient*', 'buy*', 'bought', 'purchas*', 'portfolio*', 'pension', 'embargo*', 'acqui*', 'divest*', 'broker*', 'merchand*', 'hanwha', 'poongsan', 'textron', 'elbit', 'imi', 'avibras', 'build*', 'built', 'turn out', 'maker*'
	],
	'military-dialogue': [
		'military to', 'to military', 'mil to', 'to mil', 'dialog*', 'talks', 'talk', 'staff talks', 'exchange*', 'expert*', 'meet*', 'team*', 'officer*', 'consult*', 'discuss*', 'general staff', 'joint staff', 'brief*', 'soldier*', 'gunner*', 'defense ministry', 'pentagon', 'dod', 'osd', 'eucom', 'pacom', 'centcom', 'specialist*', 'visit*', 'channel*', 'conversation*', 'counterpart*', 'uniform*', 'technical', 'bilateral*', 'seminar*', 'colonel', 'military', 'armed forces',
		'army', 'staff', 'direct*', 'working group', 'planners', 'offer*', 'session', 'workshop', 'commander*', 'contacts'
	],
	'humanitarian-concern': [
		'humanitarian', 'civilian*', 'harm*', 'victim*', 'child*', 'suffer*', 'casualt*', 'injur*', 'maim*', 'kill*', 'wound*', 'dud*', 'unexploded', 'remnant*', 'bomblet*', 'inhuman*', 'indiscriminate*', 'lebanon', 'lebanese', 'kosov*', 'laos', 'lao', 'moral*', 'toll', 'populat*', 'farmer*', 'villag*', 'people', 'human*', 'contaminat*', 'cruel', 'amput*', 'hurt*', 'death*', 'dead', 'died', 'die', 'suffering', 'tragic*', 'traged*', 'horr*', 'danger*', 'unacceptable', 'bystander*',
		'innocent', 'shepherd*', 'herd*', 'goatherd*', 'legac*', 'problem', 'concern*', 'scar*', 'conscience', 'lives', 'life', 'litter*', 'peasant*', 'consequence*', 'effects', 'impact', 'misery', 'abhor*', 'scourge', 'sympath*', 'limb*', 'harvest*', 'damage', 'war', 'public', 'condemn*', 'public opinion', 'post conflict', 'risk*', 'women', 'worst', 'hazard*'
	],
	'victim-assistance': [
		'assist*', 'victim*', 'survivor*', 'clear*', 'demin*', 'rehabilit*', 'fund*', 'money', 'million', 'aid', 'help*', 'donat*', 'donor*', 'prosthe*', 'limb*', 'remov*', 'destruct*', 'destroy*', 'sapper*', 'eod', 'uxo', 'erw', 'explosive remnants', 'disposal', 'amput*', 'wounded', 'injured', 'hospital*', 'contribut*', 'euros', 'euro', 'dollars', 'train*', 'experts', 'team*', 'remnant*', 'compensat*', 'care', 'humanitarian', 'support*', 'pay*', 'paid', 'budget*', 'grant*', 'spend*', 'spent',
		'medical', 'generos*', 'pledg*', 'cleanup', 'clean', 'mine action', 'marking', 'risk education', 'expertise', 'engineer*', 'equipment', 'wra', 'maimed', 'cooperation', 'finance*', 'financ*'
	],
	'ccm-signature': [
		'sign*', 'ratif*', 'acced*', 'accession', 'adher*', 'join*', 'parliament*', 'convention', 'ccm', 'treaty', 'cabinet', 'implement*', 'legislat*', 'bill', 'law', 'instrument*', 'deposit*', 'oslo', 'december', 'pen', 'initial*', 'adopt*', 'party', 'parties', 'accept*', 'approv*', 'bound', 'bind*', 'vote*', 'voted', 'senate', 'lower house', 'dublin', 'agreement', 'document', 'entry into force', 'thirty', 'ceremony', 'subscri*', 'text', 'congress', 'duma', 'knesset', 'riksdag', 'bundestag',
		'tbmm', 'signator*', 'commit*', 'act', 'new york', 'accord', 'it', 'outside', 'stay', 'obligation*', 'so', 'follow*', 'in', 'aboard', 'board'
	],
	'us-position': [
		'u.s', 'u.s.', 'us', 'united states', 'american*', 'washington', 'our', 'we', 'demarche*', 'agree*', 'share*', 'concur*', 'position*', 'concern*', 'view*', 'point*', 'talking', 'reftel', 'nonpaper', 'non paper', 'support*', 'align*', 'side*', 'sympath*', 'understand*', 'approach', 'policy', 'same', 'with us', 'comment*', 'respon*', 'react*', 'reply', 'replied', 'paper', 'line', 'step', 'disappoint*', 'argument*', 'welcom*', 'applaud*', 'differ*', 'allied', 'ally', 'allies', 'partner*',
		'close*', 'agreement', 'answer*', 'message', 'ambassador', 'request*', 'coordinat*', 'convinc*', 'persuad*', 'coincid*', 'like minded', 'help*', 'posture', 'lead', 'follow*', 'diverge*'
	]
};
