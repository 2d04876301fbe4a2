import { expect, test } from 'vitest';
import { preloadAfterFrame } from './preload-after-frame.ts';

interface Page {
	readonly requestAnimationFrame: (then: () => void) => void;
	readonly setTimeout: (then: () => void) => void;
	readonly document: { readonly head: { readonly append: (link: object) => void }; readonly createElement: (tag: string) => object };
}

test('modules are asked for after the frame, not in it', () => {
	const asked: object[] = [];
	const frames: (() => void)[] = [];
	const timers: (() => void)[] = [];
	const page: Page = {
		requestAnimationFrame: (then) => void frames.push(then),
		setTimeout: (then) => void timers.push(then),
		document: { head: { append: (link) => void asked.push(link) }, createElement: (tag) => ({ tag }) }
	};
	const script = /^<script>(.*)<\/script>$/.exec(preloadAfterFrame(['./a.js', './b.js']))?.[1] ?? '';
	// What the browser is sent is run as it would run it.
	new Function(...Object.keys(page), script)(...Object.values(page));
	frames.forEach((paint) => paint());
	expect(asked).toEqual([]);
	timers.forEach((due) => due());
	expect(asked).toEqual([{ tag: 'link', rel: 'modulepreload', href: './a.js' }, { tag: 'link', rel: 'modulepreload', href: './b.js' }]);
});
