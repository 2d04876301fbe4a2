/** Who belonged to a bloc from a day on: bloc · first day · last day or null · ISO codes. Terms start at the day in force or of the declaration. */
export const BLOC_ROWS: readonly (readonly [bloc: string, from: string, to: string | null, members: string])[] = [
	['NATO', '1999-03-12', null, 'BE CA CZ DE DK ES FR GB GR HU IS IT LU NL NO PL PT TR US'],
	['NATO', '2004-03-29', null, 'BG EE LT LV RO SI SK'],
	['NATO', '2009-04-01', null, 'AL HR'],
	['NATO', '2017-06-05', null, 'ME'],
	['NATO', '2020-03-27', null, 'MK'],
	['NATO', '2023-04-04', null, 'FI'],
	['NATO', '2024-03-07', null, 'SE'],
	['EU', '1995-01-01', null, 'AT BE DE DK ES FI FR GR IE IT LU NL PT SE'],
	['EU', '1973-01-01', '2020-01-31', 'GB'],
	['EU', '2004-05-01', null, 'CY CZ EE HU LT LV MT PL SI SK'],
	['EU', '2007-01-01', null, 'BG RO'],
	['EU', '2013-07-01', null, 'HR'],
	['P5', '1945-10-24', null, 'CN FR GB RU US'],
	['Nordic', '1955-01-01', null, 'DK FI IS NO SE'],
	['Oslo Declaration', '2007-02-23', null, 'AF AO AR AT BA BE CA CH CL CO CR CZ DE DK EG ES FI FR GB GT HR HU ID IE IS IT JO LB LI LT LU LV MT MX MZ NL NO NZ PE PT RS SE SI SK VA ZA']
];
