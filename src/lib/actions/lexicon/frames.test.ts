import { describe, expect, test } from 'vitest';
import { extractActions } from '../extract-actions.ts';
import { cableOf, TEST_TOPIC } from '../test-cable.ts';
import type { Frame } from './frame.ts';
import { COMPILED_FRAMES, FRAMES } from './frames.ts';

/** The sentence in a cable in which its frame may be read: from the right sender, in the right voice. */
function rulesFor(frame: Frame, sentence: string): string[] {
	const isState = frame.from === 'state' || frame.voice === 'points';
	const isOwn = frame.voice === 'own' || (frame.voice === undefined && frame.subject?.includes('post'));
	const text = frame.voice === 'points' ? `Begin points:\n\n-- ${sentence}\n\nEnd points.` : isOwn && !isState ? `Comment: ${sentence} End comment.` : sentence;
	const cable = cableOf(['Poloff delivered the points on cluster munitions on March 3.', text], isState ? { from: 'STATE', to: 'AMEMBASSY OSLO PRIORITY' } : {});
	return extractActions(cable, TEST_TOPIC).flatMap((request) => request.rules);
}

describe('frames', () => {
	test('every frame has its own name', () => {
		expect(new Set(FRAMES.map((frame) => frame.id)).size).toBe(FRAMES.length);
	});

	test.each(FRAMES.map((frame): [string, Frame] => [frame.id, frame]))('%s reads its example and leaves its counter-example', (_, frame) => {
		expect(rulesFor(frame, frame.example)).toContain(frame.id);
		expect(rulesFor(frame, frame.counter)).not.toContain(frame.id);
	});

	test.each(COMPILED_FRAMES.map(({ frame, pattern }): [string, RegExp] => [frame.id, pattern]))('%s takes a hostile line in its stride', (_, pattern) => {
		const hostile = `${'asked that the U.S. would promised to the '.repeat(2000)}${'a '.repeat(20000)}`;
		const start = performance.now();
		const found = [...hostile.matchAll(pattern)].length;
		expect(found).toBeGreaterThanOrEqual(0);
		expect(performance.now() - start).toBeLessThan(10_000);
	});
});
