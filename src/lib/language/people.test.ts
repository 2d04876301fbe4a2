import { expect, test } from 'vitest';
import { findPeople } from './people.ts';
import { tokenize } from './tokens.ts';

test.for<[text: string, names: string[]]>([
	['Japan accepted the Convention on Cluster Munitions after the ministry asked.', []],
	['Accession to the Protocol on Explosive Remnants was refused.', []],
	['Kenji Moriwaki traced the change for us.', []],
	['According to Kenji Moriwaki, nothing had changed.', ['Kenji Moriwaki']],
	['Poloff called on Kenji Moriwaki in his office.', ['Kenji Moriwaki']]
])('%s', ([text, names]) => {
	expect([...new Set([...findPeople([{ tokens: tokenize(text), holders: [] }], 'JP').values()].map(({ name }) => name))]).toEqual(names);
});
