import { expect, test } from './fixture.ts';

/** What each parameter may, may not and does not mean, with the answer that is due: 200, 400 for what cannot be read, 404 for what there is not. */
const VALUES: Readonly<Record<string, readonly (readonly [value: string, status: number])[]>> = {
	asOf: [['2008-05-31', 200], ['2007-02-31', 400], ['yesterday', 400], ['1901-01-01', 200], ['', 200]],
	collection: [['sample', 200], ['nowhere', 404], ['', 200]],
	proposition: [['ccw-venue', 200], ['no-such-thing', 404], ['x'.repeat(90), 400]],
	countries: [['JP,DE', 200], ['jp', 200], ['JP,ZZ', 404], ['%27%22%3E', 404]],
	country: [['JP', 200], ['ZZ', 404]],
	holder: [['JP', 200], ['ZZ', 404]],
	page: [['1', 200], ['999', 200], ['0', 400], ['two', 400]],
	day: [['2008-05-31', 200], ['2008-13-01', 400]],
	flag: [['1', 200], ['0', 200], ['yes', 400]],
	text: [['Lima', 200], ['%22%5C%2A(', 200], ['x'.repeat(401), 400]],
	word: [['TOKYO', 200], ['NOWHERE', 200], ['x'.repeat(90), 400]],
	list: [['C,none', 200], ['unheard-of', 200]]
};
const oneOf = (good: string): readonly (readonly [string, number])[] => [[good, 200], ['pie', 400]];

type Address = readonly [path: string, parameters: Readonly<Record<string, keyof typeof VALUES | readonly (readonly [string, number])[]>>];
const PLACE = { asOf: 'asOf', collection: 'collection' } as const;
/** Of something that is there from a day on. */
const SENT = { ...PLACE, asOf: [['2008-05-31', 200], ['yesterday', 400], ['1901-01-01', 404]] } as const;
const TIMELINE = {
	...PLACE, view: oneOf('country'), proposition: [['ccw-venue,total-ban', 200], ['no-such-thing', 404]], countries: 'countries', who: oneOf('all'), from: 'day', to: 'day', sort: oneOf('shift'), byRegion: 'flag', stance: oneOf('opposes,supports'),
	basis: oneOf('stated'), certainty: oneOf('certain'), review: oneOf('accepted'), mark: 'list', firstHand: 'flag', firm: 'flag'
} as const;
const COMPARE = { ...PLACE, view: oneOf('dates'), proposition: [['all', 200], ['no-such-thing', 404]], countries: 'countries', against: 'day', differences: 'flag' } as const;
/** A square's address of old leads to its evidence, whatever else stands in it. */
const SQUARE = { cell: [['JP~ccw-venue~2008-05-30', 200], ['JP~weather~2008-05-30', 200], ['JP', 400]] } as const;
const ACTIONS = {
	...PLACE, status: oneOf('overdue'), kind: oneOf('host-promises'), asker: 'word', asked: 'word', country: 'country', dueFrom: 'day', dueTo: 'day', sort: oneOf('due'), page: 'page'
} as const;

const ADDRESSES: readonly Address[] = [
	['/', { ...PLACE, proposition: 'proposition' }],
	['/timeline', TIMELINE], ['/timeline/data.csv', PLACE], ['/timeline/data.json', PLACE], ['/timeline/figure.svg', PLACE],
	['/compare', COMPARE], ['/compare', SQUARE], ['/compare/data.csv', PLACE], ['/compare/data.json', PLACE],
	['/map', { ...PLACE, proposition: 'proposition' }], ['/map/data.csv', PLACE], ['/map/data.json', PLACE], ['/map/figure.svg', PLACE],
	['/said-and-did', { ...PLACE, proposition: 'proposition', said: oneOf('against'), did: oneOf('not-signed') }], ['/said-and-did/data.csv', PLACE], ['/said-and-did/data.json', PLACE], ['/timeline/words', PLACE],
	['/countries', { ...PLACE, q: 'word' }], ['/countries/JP', PLACE], ['/countries/jp', {}], ['/countries/ZZ', {}],
	['/propositions', PLACE], ['/propositions/ccw-venue', PLACE], ['/propositions/no-such-thing', {}],
	['/posts', PLACE], ['/posts/TOKYO', PLACE], ['/posts/tokyo', {}], ['/posts/NOWHERE', {}],
	['/demarches', PLACE], ['/demarches/07STATE9066', SENT], ['/demarches/07STATE1', {}], ['/demarches/07STATE9066/data.csv', SENT],
	['/cables', { q: 'text', post: 'word', country: 'country', tag: 'word', collection: 'collection', from: 'day', to: 'day', sort: oneOf('reference'), page: 'page' }],
	['/cables/07TOKYO9281', { collection: 'collection', stance: 'word', action: 'word', view: oneOf('raw'), explain: oneOf('1.1') }], ['/cables/07TOKYO1', {}],
	['/actions', ACTIONS], ['/actions/report', ACTIONS], ['/actions/export.csv', PLACE], ['/actions/export.json', PLACE], ['/actions/export.ics', PLACE], ['/actions/export.pdf', {}],
	['/actions/settings', {}], ['/actions/no-such-thing', {}], ['/actions/new', {}],
	['/review', { proposition: 'proposition', holder: 'holder', collection: 'collection', cable: 'word', rule: 'word', asOf: 'asOf', page: 'page' }],
	['/evidence/no-such-thing', {}], ['/import', {}], ['/imports', {}], ['/imports/1', {}], ['/imports/0', {}], ['/imports/x', {}], ['/help', {}]
];
const MISSING = ['/countries/ZZ', '/propositions/no-such-thing', '/posts/NOWHERE', '/demarches/07STATE1', '/cables/07TOKYO1', '/actions/export.pdf', '/actions/no-such-thing', '/actions/new', '/evidence/no-such-thing', '/imports/0', '/imports/x'];

/**
 * The addresses to ask for under a path, each with its status. Values that are accepted stand together, the first of each parameter, then the second:
 * one that is wrongly refused refuses the whole. What is to be refused stands alone.
 */
function casesOf([path, parameters]: Address): [address: string, status: number][] {
	if (MISSING.includes(path)) return [[path, 404]];
	const values = Object.entries(parameters).map(([name, kind]) => (typeof kind === 'string' ? VALUES[kind]! : kind).map(([value, status]) => [`${name}=${value}`, status] as const));
	const accepted = values.map((each) => each.filter(([, status]) => status === 200).map(([parameter]) => parameter));
	const refused = values.flat().filter(([, status]) => status !== 200);
	const rounds = Math.max(1, ...accepted.map((each) => each.length));
	return [
		...Array.from({ length: rounds }, (_, round): [string, number] => [`${path}?${['never=heard', ...accepted.flatMap((each) => each[round] ?? [])].join('&')}`, 200]),
		...refused.map(([parameter, status]): [string, number] => [`${path}?${parameter}`, status])
	];
}

test('every address answers every value of every parameter in words: 200, 400 or 404, with a way back', async ({ request }) => {
	test.setTimeout(300_000);
	const item = /href="\/actions\/([\w-]+)\?in=sample/.exec(await (await request.get('/actions')).text())?.[1] ?? 'none';
	const record = /href="\/evidence\/([\w-]+)/.exec(await (await request.get('/cables/07TOKYO9281')).text())?.[1] ?? 'none';
	const own: Address[] = [
		[`/actions/${item}`, { asOf: [['2009-04-20', 200], ['yesterday', 400], ['1901-01-01', 404]], in: [['sample', 200], ['nowhere', 404]] }],
		[`/actions/${item}/draft`, { template: [['foia', 200], ['no-such-thing', 404]], from: 'word', draft: [['1', 200], ['x', 400]] }],
		[`/evidence/${record}`, { asOf: 'asOf', collection: [['sample', 200], ['nowhere', 404]] }], [`/evidence/${record}/record.json`, { asOf: 'asOf' }]
	];
	const wrong: string[] = [];
	const cases = [...ADDRESSES, ...own].flatMap(casesOf);
	for (const [address, status] of cases) {
		const response = await request.get(address, { headers: { accept: 'text/html' } });
		const body = await response.text();
		if (response.status() !== status) wrong.push(`${address}: ${response.status()} instead of ${status}`);
		const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
		if (body.length < (isPage ? 400 : 2)) wrong.push(`${address}: blank`);
		if (isPage && !/<a [^>]*href="\//.test(body)) wrong.push(`${address}: no way back`);
		if (status === 400 && isPage && !body.includes('cannot be read')) wrong.push(`${address}: does not say what is wrong`);
	}
	expect(wrong).toEqual([]);
	expect(cases.length).toBeGreaterThan(200);
});

test('a bad day in an address is named, and the way back leads to the same page without it', async ({ page }) => {
	expect((await page.goto('/review?proposition=ccw-venue&page=two'))?.status()).toBe(400);
	await expect(page.getByRole('main')).toContainText('“page=two”, which cannot be read');
	await page.getByRole('link', { name: 'Show the page without it' }).click();
	await expect(page).toHaveURL('/review?proposition=ccw-venue');
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('That cannot be shown');
});
