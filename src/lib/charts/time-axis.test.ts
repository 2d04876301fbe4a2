import { expect, test } from 'vitest';
import { axisTicks } from './time-axis.ts';

test.for<[string, string, number, string[]]>([
	['2003-06-15', '2009-12-31', 240, ['2004', '2006', '2008']],
	['2006-12-01', '2007-10-30', 140, ['2007', 'Jul']],
	['2008-04-10', '2008-07-20', 400, ['May 2008', 'Jun', 'Jul']],
	['2007-12-20', '2008-01-20', 800, ['22 Dec', '2008', '8 Jan', '15 Jan']],
	['2008-04-02', '2008-04-29', 800, ['8 Apr 2008', '15 Apr', '22 Apr']]
])('%s to %s at %d pixels', ([from, to, width, labels]) => {
	expect(axisTicks({ from, to }, width, 42).map(({ label }) => label)).toEqual(labels);
});
