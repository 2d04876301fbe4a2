import { expect, test } from 'vitest';
import { BLOCS, membersOf } from './blocs.ts';
import { countryByIso } from './countries.ts';

test.each([
	['NATO', '2008-04-03', 26], ['NATO', '2009-04-01', 28], ['EU', '2006-12-31', 25], ['EU', '2007-01-01', 27], ['EU', '2020-02-01', 27],
	['P5', '2007-01-31', 5], ['Nordic', '2007-01-31', 5], ['Oslo Declaration', '2007-02-22', 0], ['Oslo Declaration', '2007-02-23', 46], ['Atlantis', '2007-01-31', 0]
])('%s on %s has %i members', (bloc, date, count) => {
	expect(membersOf(bloc, date)).toHaveLength(count);
});

test('every member is a country that we know', () => {
	const strangers = BLOCS.flatMap((bloc) => membersOf(bloc, '2024-06-01')).filter((code) => !countryByIso(code));
	expect(strangers).toEqual([]);
	expect(membersOf('EU', '2016-06-01')).toContain('GB');
});
