import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cableOf } from '#lib/actions/test-cable.ts';
import { checkTopic } from './check-topic.ts';
import { extractStances } from './extract-stances.ts';
import { jsonPlaces } from './json-places.ts';

const MINES = readFileSync(new URL('../topics/anti-personnel-mines/topic.json', import.meta.url), 'utf8');

test('a topic file without fault is a topic, and is read like any other', () => {
	const { topic, problems } = checkTopic(MINES);
	expect(problems).toEqual([]);
	const cable = cableOf(['Finland keeps anti-personnel mines for the defense of its long border and opposes a ban on anti-personnel mines.'], { from: 'HELSINKI', subject: 'FINLAND ON LANDMINES' });
	expect(extractStances(cable, topic!).map(({ holder, proposition, stance }) => `${holder} ${proposition} ${stance}`)).toEqual(['FI mine-stockpile supports', 'FI mine-ban opposes']);
});

test.each<[fault: string, from: string, to: string, line: number, message: string]>([
	['a group that is not there', '"group": "force", "direction": -1', '"group": "farce", "direction": -1', 12, 'there is no group "farce"; there are treaty, force, humanitarian'],
	['a direction that is none', '"group": "humanitarian", "direction": 0', '"group": "humanitarian", "direction": 2', 13, 'is not 1, 0 or -1'],
	['an open bracket in a pattern', '"mine clearance", "(help', '"mine (clearance", "(help', 44, '"(" is not closed in "mine (clearance"'],
	['a class that nobody defines', '(ban | prohibit | outlaw) <its>? <mine>', '(ban | prohibit | outlaw) <its>? <mines>', 36, 'no class is called <mines>'],
	['a proposition that is not there', '"alignment": "mine-ban"', '"alignment": "mine-bun"', 50, 'there is no proposition "mine-bun"'],
	['a meeting that ends before it starts', '"end": "2004-12-03"', '"end": "2004-11-03"', 16, 'ends on 2004-11-03, before it starts on 2004-11-29']
])('%s is told with its line', (_fault, from, to, line, message) => {
	const { topic, problems } = checkTopic(MINES.replace(from, to));
	expect(topic).toBeNull();
	expect(problems[0]?.line).toBe(line);
	expect(problems[0]?.message).toContain(message);
});

test('text that is no JSON is told where', () => {
	expect(checkTopic('{\n  "id": "x",\n  oops\n}').problems[0]).toMatchObject({ line: 3 });
});

test('a path leads to the place of its value', () => {
	const text = '{"a": [1, {"b": "x"}]}';
	expect(text.slice(jsonPlaces(text)(['a', 1, 'b']))).toBe('"x"}]}');
	expect(jsonPlaces(text)(['a', 7])).toBe(6);
});
