import { expect, expectAccessible, expectFitsPhone, test } from './fixture.ts';

const PAGES = [
	'/', '/?proposition=ccw-venue&asOf=2007-12-31', '/?asOf=1990-01-01&collection=sample', '/cables', '/cables?q=japan&country=JP', '/cables?from=2030-01-01', '/cables/08TOKYO9933',
	'/cables/08TOKYO9933?view=raw', '/actions?status=all', '/import', '/imports/1', '/imports/999999', '/review', '/review?rule=plan',
	'/help'
];

for (const path of PAGES) {
	test(`${path} is accessible in light and dark, and fits a phone`, async ({ page }) => {
		await page.goto(path);
		await expectAccessible(page);
		await expectFitsPhone(page);
	});
}

/** `/cables/07TOKYO438?view=raw` and `/cables/08OSLO406` are the same kind of page. */
const kindOf = (path: string): string => path.replace(/\?.*/, '').replace(/\/[^/]+$/, '/…');

function linksIn(html: string, path: string): string[] {
	return [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
		.map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), new URL(path, 'http://here')))
		.filter(({ host }) => host === 'here')
		.map(({ pathname, search }) => pathname + search);
}

test('no link leads nowhere', async ({ request }) => {
	const times = new Map<string, number>();
	const isOneOfFew = (kind: string): boolean => times.set(kind, (times.get(kind) ?? 0) + 1).get(kind)! <= 3;
	const seen = new Set<string>();
	const pages = new Set<string>();
	const waiting = ['/'];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		if (seen.has(path)) continue;
		seen.add(path);
		expect(path, 'an empty parameter').not.toMatch(/=(?:&|$)/);
		const { pathname, searchParams } = new URL(path, 'http://here');
		const isNew = !pages.has(pathname);
		pages.add(pathname);
		// Every page is asked for, and a few of each kind with the same parameters; what these may hold is tried elsewhere.
		if (!isOneOfFew(`${kindOf(path)}?${[...searchParams.keys()].join('&')}`) && !isNew) continue;
		const response = await request.get(path);
		expect(response.status(), path).toBe(200);
		// A few of each kind of page are followed on: the rest have the same kinds of links.
		if (isOneOfFew(kindOf(path))) waiting.push(...linksIn(await response.text(), path));
	}
	expect(pages.size).toBeGreaterThan(40);
});
