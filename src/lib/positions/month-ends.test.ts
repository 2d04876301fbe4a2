import { expect, test } from 'vitest';
import { monthEnds, nearestStop } from './month-ends.ts';

test('the last days of the months from the first day to the last, which ends them', () => {
	expect(monthEnds('2007-12-15', '2008-03-10')).toEqual(['2007-12-31', '2008-01-31', '2008-02-29', '2008-03-10']);
	expect(monthEnds('2008-03-01', '2008-03-10')).toEqual(['2008-03-10']);
	expect(monthEnds('2008-03-01', '2008-04-30')).toEqual(['2008-03-31', '2008-04-30']);
	expect(monthEnds('2009-01-01', '2008-04-30')).toEqual(['2008-04-30']);
});

test.each([['2008-01-15', 1], ['2007-01-01', 0], ['2008-01-31', 1], ['2012-01-01', 3], ['2008-02-01', 2]])('%s is nearest to stop %i', (day, place) => {
	expect(nearestStop(['2007-12-31', '2008-01-31', '2008-02-29', '2008-03-10'], day)).toBe(place);
});
