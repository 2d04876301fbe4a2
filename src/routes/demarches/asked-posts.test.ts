import { expect, test } from 'vitest';
import { askedPosts, postName } from './asked-posts.ts';

const names = (stations: string[], day = '2007-01-17'): string[] => askedPosts(stations, day).posts.map(({ post, through }) => `${post.name}${through ? ' *' : ''}`);

test('named posts come first and once, members of a collective after them', () => {
	const found = names(['NATO POST COLLECTIVE', 'AMEMBASSY STOCKHOLM', 'AMEMBASSY PARIS']);
	expect(found.slice(0, 2)).toEqual(['STOCKHOLM', 'PARIS']);
	expect(found).toContain('WARSAW *');
	expect(found.filter((name) => name.startsWith('PARIS'))).toEqual(['PARIS']);
	expect(found).toHaveLength(2 + 25 - 1);
});

test('a bloc has the members that it had on the day', () => {
	expect(names(['NATO POST COLLECTIVE'], '2008-01-01')).not.toContain('TIRANA *');
	expect(names(['NATO POST COLLECTIVE'], '2009-06-01')).toContain('TIRANA *');
});

test('what no table can take apart is told, and what is no post is passed over', () => {
	expect(askedPosts(['ALL DIPLOMATIC AND CONSULAR POSTS', 'OSCE POST COLLECTIVE', 'JOINT STAFF WASHDC'], '2008-11-29')).toEqual({
		posts: [], collectives: ['All diplomatic and consular posts', 'OSCE post collective']
	});
});

test('a post by its name', () => {
	expect([postName('TOKYO'), postName('NOWHERE'), postName(null)]).toEqual(['Embassy Tokyo', 'NOWHERE', 'a post that was not read']);
});
