import { expect, test } from 'vitest';
import { passageOf } from './test-passage.ts';

/** The clauses of a paragraph's last sentence, as `holders via` or `holders via < teller mode`. */
function clausesOf(text: string): string[] {
	const { clauses } = passageOf(text).analysis.sentences.at(-1)!.sentence;
	return clauses.map(({ subject, source }) => `${subject.holders.join('+') || '-'} ${subject.via}${source ? ` < ${source.holders.join('+')} ${source.mode}` : ''}`);
}

test.each<[text: string, ...clauses: string[]]>([
	['Portugal opposes a total ban.', 'PT name'],
	['Portugal and Spain oppose a total ban.', 'PT+ES name'],
	['Neither Portugal nor Spain supports a moratorium.', 'PT+ES name'],
	['Both Portugal and the Spaniards support a moratorium.', 'PT+ES name'],
	['No Portuguese official supports a total ban.', 'PT name'],
	['A colonel from the Spanish Joint Staff opposed a total ban.', 'ES name'],
	['The Director opposed a total ban.', 'PT role'],
	['We oppose a total ban.', 'US own'],
	['Many Allies support a moratorium.', '- unnamed'],
	['Around sixty countries support a moratorium.', '- unnamed'], ['More than twenty nations support a moratorium.', '- unnamed'], ['Thirty of the members support a moratorium.', '- unnamed'], ['Two thirds of the participants support a moratorium.', '- unnamed'],
	['The Director said nearly fifty states support a moratorium.', 'PT role', '- unnamed < PT say'], ['The Director said that some thirty governments support a moratorium.', 'PT role', '- unnamed < PT say'],
	['The Portuguese public wants a total ban.', '- unnamed'],
	['The treaty was long.', '- none'],
	// Who tells it.
	['The Director said that Spain opposes a total ban.', 'PT role', 'ES name < PT say'],
	['Portugal has heard that Finland opposes a total ban.', 'PT name', 'FI name < PT hear'],
	['Portugal believes that Spain opposes a total ban.', 'PT name', 'ES name < PT think'],
	['In Tokyo,s view, a total ban is unrealistic.', '- none < JP say'],
	// Pronouns.
	['The Director said that she opposed a total ban.', 'PT role', 'PT pronoun < PT say'],
	['Spain was absent. It opposes a total ban.', 'ES pronoun'],
	['Portugal and Spain were absent. They oppose a total ban.', 'PT+ES pronoun'],
	['Chile, Ghana and Oman were absent. Those three support a moratorium.', 'CL+GH+OM pronoun'], ['Chile and Ghana were absent. The two oppose a total ban.', 'CL+GH pronoun'], ['Chile, Ghana and Oman were absent. All three want a moratorium.', 'CL+GH+OM pronoun'],
	['Chile and Ghana were absent. These two countries reject a total ban.', 'CL+GH pronoun'], ['Chile, Ghana and Oman were absent. The two want a moratorium.', '- unnamed'],
	['It would be important to have a total ban.', '- pronoun'],
	// What goes on, and asides.
	['Portugal opposed a total ban but supported a moratorium.', 'PT name', 'PT inherited'],
	['Portugal, which opposes a total ban, was absent.', 'PT name', 'PT inherited', 'PT inherited'],
	// The holder after the auxiliary.
	['Portugal supports the CCW. So does Spain.', 'ES name'], ['Portugal did not sign the treaty. Neither did Spain.', 'ES name'], ['Portugal will not sign the treaty, nor will Spain.', 'PT name', 'ES name']
])('%s', (text, ...clauses) => {
	expect(clausesOf(text)).toEqual(clauses);
});
