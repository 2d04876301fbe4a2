import { expect, test } from 'vitest';
import { facesAfterFrame } from './faces-after-frame.ts';

/** Runs the script as a browser would, until nothing is due any more; what it did, in order. */
async function run(stored: Record<string, unknown> | null): Promise<string[]> {
	const did: string[] = [];
	const due: (() => void)[] = [];
	const page = {
		get sessionStorage() {
			if (stored === null) throw new Error('No storage for this page.');
			return stored;
		},
		document: {
			documentElement: { classList: { add: (name: string) => did.push(`+${name}`), remove: (name: string) => did.push(`-${name}`) } },
			fonts: { load: (face: string) => (did.push(face), Promise.resolve()) }
		},
		requestAnimationFrame: (then: () => void) => void due.push(() => (did.push('frame'), then())),
		setTimeout: (then: () => void) => void due.push(then)
	};
	const script = /^<script>(.*)<\/script>$/.exec(facesAfterFrame())?.[1] ?? '';
	new Function('page', `with (page) {${script}}`)(page);
	for (let next = due.shift(); next; next = due.shift()) next();
	await new Promise((resolve) => setTimeout(resolve));
	return did;
}

test('a first page is painted without its faces, which are set together when they are there', async () => {
	const stored: Record<string, unknown> = {};
	expect(await run(stored)).toEqual(['+faceless', 'frame', '1em "Source Serif"', '1em "Public Sans"', '-faceless']);
	expect(stored['faces']).toBe(1);
});

test('a window that has had them shows them from the start', async () => {
	expect(await run({ faces: '1' })).toEqual([]);
});

test('without storage each page is a first one', async () => {
	expect(await run(null)).toEqual(['+faceless', 'frame', '1em "Source Serif"', '1em "Public Sans"', '-faceless']);
});
