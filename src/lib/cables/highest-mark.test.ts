import { expect, test } from 'vitest';
import { highestLevel, highestMark } from './highest-mark.ts';

test.each([
	[['U', 'SBU', 'C', null], 'CONFIDENTIAL', 'C'],
	[['C/NF', 'C'], 'CONFIDENTIAL//NOFORN', 'C/NF'],
	// What is put together keeps the restriction of a lower part.
	[['C/NF', 'S'], 'SECRET//NOFORN', 'S/NF'],
	[['SNF', 'U'], 'SECRET//NOFORN', 'S/NF'],
	[['UNCLASSIFIED//FOR OFFICIAL USE ONLY', 'U'], 'SBU', 'SBU'],
	[['U//FOUO', 'U'], 'SBU', 'SBU'],
	[['U/SBU'], 'SBU', 'SBU'],
	[['SBU/NF'], 'SBU//NOFORN', 'SBU/NF'],
	[['SECRET//NOFORN', null], 'SECRET//NOFORN', 'S/NF'],
	[['C//REL TO USA, KEN'], 'CONFIDENTIAL', 'C'],
	[['TOP SECRET', 'S'], 'TOP SECRET', 'TS'],
	[['U', 'NOFORN'], 'UNCLASSIFIED', 'U']
])('the highest of %j is %s, %s', (marks, title, mark) => {
	expect(highestLevel(marks)).toMatchObject({ title, mark });
});

test.each([[['3', null]], [[null]], [[]]])('nothing is known of %j', (marks) => {
	expect(highestLevel(marks)).toBeNull();
	expect(highestMark(marks)).toBeNull();
});
