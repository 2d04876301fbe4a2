import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixture.ts';

const DAY = '2007-03-01';
const DAY_AFTER = '2007-03-02';
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

const PATHS = [
	'/', '/timeline', '/timeline?view=country&countries=JP', '/timeline?view=index', '/timeline?who=all', '/timeline/data.csv', '/timeline/data.json', '/timeline/figure.svg',
	'/compare', '/compare?view=proposition', '/compare?view=dates&against=2007-02-01', '/compare?view=others', '/compare/data.csv', '/compare/data.json', '/compare/figure.svg', '/map', '/map/data.csv', '/map/data.json', '/said-and-did', '/said-and-did/data.csv', '/said-and-did/data.json', '/timeline/words',
	'/countries', '/countries/JP', '/countries/US', '/propositions', '/propositions/oslo-process', '/propositions/ccm-signature', '/posts', '/posts/TOKYO',
	'/demarches', '/demarches/07STATE9066', '/demarches/07STATE9066/data.csv', '/review',
	'/actions?status=all', '/actions/report?status=all', '/actions/export.csv?status=all', '/actions/export.json?status=all', '/actions/export.ics?status=all'
];

/** What a page says, without its head and foot, the data for its scripts, and the controls that choose another day or cable. */
function said(html: string): string {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
	return main.replace(/<(script|select|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<input\b[^>]*>/g, ' ');
}

/** Days after the day, in words or as ISO. What leads on to another day is left out (the map's meetings, the acts still to come), and when people imported and decided. */
function laterDays(text: string): string[] {
	const words = text.replace(/<nav\b[\s\S]*?<\/nav>|<a href="\/map\?[^>]*>|<section class="imports[\s\S]*?<\/section>|<section aria-labelledby="lately-title[\s\S]*?<\/section>|<p [^>]*data-other-day[\s\S]*?<\/p>|<div class="slider[\s\S]*?<\/ul>/g, ' ').replace(/<[^>]+>/g, ' ');
	const inWords = [...words.matchAll(new RegExp(`\\b\\d{1,2} (?:${MONTHS})[a-z]* 20\\d\\d`, 'g'))].map(([day]) => new Date(`${day} UTC`).toISOString().slice(0, 10));
	const iso = [...words.matchAll(/\b20\d\d-\d\d-\d\d/g)].map(([day]) => day);
	return [...inWords, ...iso].filter((day) => day > DAY);
}

const textOf = async (request: APIRequestContext, path: string): Promise<string> => (await request.get(path)).text();

test(`as of ${DAY} no page and no file shows a later cable or day`, async ({ request }) => {
	const later = [...new Set([...said(await textOf(request, `/cables?from=${DAY_AFTER}`)).matchAll(/href="\/cables\/(\w+)/g)].map(([, reference]) => reference!))];
	expect(later.length).toBeGreaterThan(20);
	const items = [...said(await textOf(request, `/actions?status=all&asOf=${DAY}`)).matchAll(/href="(\/actions\/\w+)\?/g)].map(([, path]) => path!);
	expect(items.length).toBeGreaterThan(2);
	const wrong: string[] = [];
	for (const path of [...PATHS, ...new Set(items)]) {
		const response = await request.get(`${path}${path.includes('?') ? '&' : '?'}asOf=${DAY}`);
		expect(response.status(), path).toBe(200);
		const text = said(await response.text());
		// A request of that day may be due on a later one.
		const seen = [...later.filter((reference) => text.includes(reference)), ...(path.startsWith('/actions') ? [] : laterDays(text))];
		if (seen.length > 0) wrong.push(`${path}: ${seen.join(', ')}`);
	}
	expect(wrong).toEqual([]);
});
