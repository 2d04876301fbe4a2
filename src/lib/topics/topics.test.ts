import { expect, test } from 'vitest';
import { TOPICS, topicById } from './topics.ts';

test.each(TOPICS)('$id agrees with itself', (topic) => {
	const groups = new Set(topic.groups.map((group) => group.id));
	const ids = topic.propositions.map((proposition) => proposition.id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const proposition of topic.propositions) expect(groups).toContain(proposition.group);
	expect(new Set(Object.keys(topic.phrases))).toEqual(new Set(ids));
	expect(ids).toContain(topic.alignment);
});

test.each(TOPICS)('$id has its meetings in order', ({ meetings }) => {
	for (const meeting of meetings) expect(meeting.start <= meeting.end).toBe(true);
	expect(meetings.map((meeting) => meeting.start)).toEqual(meetings.map((meeting) => meeting.start).sort());
});

test('a topic is found by its id', () => {
	expect(topicById('cluster-munitions')?.propositions).toHaveLength(22);
	expect(topicById('nothing')).toBeUndefined();
});
