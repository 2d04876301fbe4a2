import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const LIB = join(ROOT, 'src/lib');

/** Who may import whom at run time. `types` are the folders of which only types may be taken. */
const RULES: Record<string, { values: string[]; types: string[] }> = {
	countries: { values: [], types: [] },
	topics: { values: [], types: ['stances', 'cables', 'positions'] },
	cables: { values: ['countries'], types: [] },
	language: { values: ['countries', 'topics', 'cables'], types: [] },
	stances: { values: ['countries', 'topics', 'cables', 'language'], types: [] },
	actions: { values: ['countries', 'topics', 'cables', 'language'], types: ['stances'] },
	positions: { values: ['topics', 'cables'], types: ['stances', 'countries'] },
	charts: { values: ['positions'], types: ['topics', 'stances', 'countries', 'cables', 'actions'] },
	citations: { values: ['positions'], types: ['topics', 'stances', 'countries', 'cables', 'actions'] },
	components: { values: ['positions', 'charts', 'citations'], types: ['topics', 'stances', 'countries', 'cables', 'actions'] },
	server: { values: ['countries', 'topics', 'cables', 'language', 'stances', 'actions', 'positions', 'charts', 'citations'], types: [] }
};
const CORE = ['countries', 'topics', 'cables', 'language', 'stances', 'actions', 'positions', 'charts', 'citations'];

interface Import {
	file: string;
	from: string;
	onlyTypes: boolean;
}

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

/** The import and re-export lines of a file, dynamic imports of a literal included. */
function importsOf(file: string): Import[] {
	const source = readFileSync(file, 'utf8');
	const statements = source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/gm);
	const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"\n]+)['"]/g);
	return [
		...[...statements].map(([, type, from]) => ({ file, from: from ?? '', onlyTypes: type !== undefined })),
		...[...dynamic].map(([, from]) => ({ file, from: from ?? '', onlyTypes: false }))
	];
}

/** The part of the library that a file or specifier lies in; null for what is outside `src/lib`. */
function partOf(path: string): string | null {
	const inside = relative(LIB, path);
	return inside.startsWith('..') ? null : (inside.split('/')[0] ?? null);
}

function targetOf({ file, from }: Import): string | null {
	if (from.startsWith('#lib/')) return partOf(join(LIB, from.slice(5)));
	return from.startsWith('.') ? partOf(resolve(dirname(file), from)) : null;
}

const isTest = (file: string): boolean => /\.test\.ts$/.test(file);
const sources = filesUnder(join(ROOT, 'src')).filter((file) => !isTest(file));
const imports = sources.flatMap(importsOf);
const spelled = ({ file, from }: Import): string => `${relative(ROOT, file)} imports ${from}`;

test('the import lines are found', () => {
	expect(imports.length).toBeGreaterThan(20);
	expect(imports.some(({ from, onlyTypes }) => from === '#lib/cables/cable.ts' && onlyTypes)).toBe(true);
});

test('parts import only what lies before them in the flow', () => {
	const broken = imports.filter((line) => {
		const part = partOf(line.file);
		const target = targetOf(line);
		if (!part || !target || target === part) return false;
		const rule = RULES[part];
		return !rule || !(rule.values.includes(target) || (line.onlyTypes && rule.types.includes(target)));
	});
	expect(broken.map(spelled)).toEqual([]);
});

test('nothing in the library imports a page or the command line', () => {
	const broken = imports.filter(({ file, from }) => {
		const target = from.startsWith('.') ? relative(ROOT, resolve(dirname(file), from)) : from;
		return partOf(file) !== null && /(^|\/)(routes|cli)\//.test(target);
	});
	expect(broken.map(spelled)).toEqual([]);
});

test('the core is pure: no framework, no file, no clock, no chance', () => {
	const core = sources.filter((file) => CORE.includes(partOf(file) ?? ''));
	const impure = core.flatMap(importsOf).filter(({ from }) => /^(node:|\$app|\$env|svelte|@sveltejs|better-sqlite3|drizzle-orm|pino)/.test(from));
	// What draws is an attachment that loads its chart library and measures itself; data in, data out elsewhere.
	const clocks = core.filter((file) => /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.|\bperformance\./.test(withoutComments(readFileSync(file, 'utf8'))));
	expect(impure.map(spelled)).toEqual([]);
	expect(clocks.map((file) => relative(ROOT, file))).toEqual([]);
});

test('the server side of the library knows no page', () => {
	const broken = imports.filter(({ file, from }) => partOf(file) === 'server' && /^\$(app|env)\b|^@sveltejs/.test(from));
	expect(broken.map(spelled)).toEqual([]);
});

test('modules are found by one spelling, with their ending, and without what only a bundler or this machine knows', () => {
	const cliCannotLoad = imports.filter(({ from }) => from.startsWith('$lib') || /^(#lib\/|\.{1,2}\/)(?!.*(\.ts|\.json|\.svelte|\.js|\.css|\.mjs|\$types)(\?\w+)?$)/.test(from));
	const outside = sources.filter((file) => /\.\.\/shared\b/.test(readFileSync(file, 'utf8')));
	expect(cliCannotLoad.map(spelled)).toEqual([]);
	expect(outside.map((file) => relative(ROOT, file))).toEqual([]);
});

/** Comments say what a thing is not, too; block and line comments are taken out, roughly but linearly. */
function withoutComments(source: string): string {
	return source.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
