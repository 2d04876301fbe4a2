import { expect, test } from 'vitest';
import { preloadAfterPaint } from './preload-after-paint.ts';

test('modules and data are asked for once the page is painted, not before', async () => {
	const asked: object[] = [];
	let paint = (): void => {};
	const painted = new Promise<void>((resolve) => (paint = resolve));
	const document = { head: { append: (link: object) => void asked.push(link) }, createElement: (tag: string) => ({ tag }) };
	const script = /^<script>(.*)<\/script>$/.exec(preloadAfterPaint(['./a.js', './b.js'], ['/timeline/view.json']))?.[1] ?? '';
	// What the browser is sent is run as it would run it.
	new Function('painted', 'document', script)(painted, document);
	await Promise.resolve();
	expect(asked).toEqual([]);
	paint();
	await painted;
	expect(asked).toEqual([
		{ tag: 'link', rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '/timeline/view.json' },
		{ tag: 'link', rel: 'modulepreload', href: './a.js' }, { tag: 'link', rel: 'modulepreload', href: './b.js' }
	]);
});

test('an address does not end the script that it stands in', () => {
	const address = '/timeline/view.json?countries=</script><script>alert(1)';
	const markup = preloadAfterPaint([], [address]);
	expect(markup.match(/<\/script>/g)).toHaveLength(1);
	expect(markup).toContain(JSON.stringify(address).replaceAll('<', '\\u003c'));
});

test('a page without modules gets no script', () => {
	expect(preloadAfterPaint([])).toBe('');
});
