/** Runs of words that mean something else than their words do, as patterns: "take stock" speaks of no stockpile. Their words are read as no subject. */
export const FIGURES_OF_SPEECH: readonly string[] = [
	'take stock', '(put | set | lay) (great | much | little | no | any | more)? stock (in | by)', 'stock (answer | answers | phrase | phrases | response | reply | line | argument | market | exchange)',
	'(make | put) (good | full | better | best | some | no | little | extensive | every | to good)? use of', 'of no use to', 'put to good use', 'as a rule', 'rule of law', 'in the line of fire', 'come/came under fire', 'line of work'
];
