import { expect, test } from 'vitest';
import { facesAfterPaint } from './faces-after-paint.ts';

/** Runs the script as a browser would, and then paints; what it did, in order. */
async function run(stored: Record<string, unknown> | null): Promise<string[]> {
	const did: string[] = [];
	const page = {
		get sessionStorage() {
			if (stored === null) throw new Error('No storage for this page.');
			return stored;
		},
		document: {
			documentElement: { classList: { add: (name: string) => did.push(`+${name}`), remove: (name: string) => did.push(`-${name}`) } },
			fonts: { load: (face: string) => (did.push(face), Promise.resolve()) }
		},
		painted: Promise.resolve().then(() => void did.push('painted'))
	};
	const script = /^<script>(.*)<\/script>$/.exec(facesAfterPaint())?.[1] ?? '';
	new Function('page', `with (page) {${script}}`)(page);
	await new Promise((resolve) => setTimeout(resolve));
	return did;
}

test('a first page is painted without its faces, which are set together when they are there', async () => {
	const stored: Record<string, unknown> = {};
	expect(await run(stored)).toEqual(['+faceless', 'painted', '1em "Source Serif"', '1em "Public Sans"', '-faceless']);
	expect(stored['faces']).toBe(1);
});

test('a window that has had them shows them from the start', async () => {
	expect(await run({ faces: '1' })).toEqual(['painted']);
});

test('without storage each page is a first one', async () => {
	expect(await run(null)).toEqual(['+faceless', 'painted', '1em "Source Serif"', '1em "Public Sans"', '-faceless']);
});
