import { expect, test } from 'vitest';
import { preloadAfterFrame } from './preload-after-frame.ts';

interface Page {
	readonly requestAnimationFrame: (then: () => void) => void;
	readonly setTimeout: (then: () => void) => void;
	readonly document: { readonly head: { readonly append: (link: object) => void }; readonly createElement: (tag: string) => object };
}

test('modules and data are asked for after the frame, not in it', () => {
	const asked: object[] = [];
	const frames: (() => void)[] = [];
	const timers: (() => void)[] = [];
	const page: Page = {
		requestAnimationFrame: (then) => void frames.push(then),
		setTimeout: (then) => void timers.push(then),
		document: { head: { append: (link) => void asked.push(link) }, createElement: (tag) => ({ tag }) }
	};
	const script = /^<script>(.*)<\/script>$/.exec(preloadAfterFrame(['./a.js', './b.js'], ['/timeline/view.json']))?.[1] ?? '';
	// What the browser is sent is run as it would run it.
	new Function(...Object.keys(page), script)(...Object.values(page));
	frames.forEach((paint) => paint());
	expect(asked).toEqual([]);
	timers.forEach((due) => due());
	expect(asked).toEqual([
		{ tag: 'link', rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '/timeline/view.json' },
		{ tag: 'link', rel: 'modulepreload', href: './a.js' }, { tag: 'link', rel: 'modulepreload', href: './b.js' }
	]);
});

test('an address does not end the script that it stands in', () => {
	const address = '/timeline/view.json?countries=</script><script>alert(1)';
	const markup = preloadAfterFrame([], [address]);
	expect(markup.match(/<\/script>/g)).toHaveLength(1);
	expect(markup).toContain(JSON.stringify(address).replaceAll('<', '\\u003c'));
});
