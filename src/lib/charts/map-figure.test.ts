import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { actOn, hearsayOn, quoteOn } from '#lib/positions/fixtures.ts';
import { standingsAsOf } from '#lib/positions/standings.ts';
import { figureSvg } from './figure-svg.ts';
import { mapDrawing } from './map-figure.ts';
import { mapModel } from './map-model.ts';
import { standingsCsv } from './standings-csv.ts';
import { standingsFigureTable } from './standings-figure-table.ts';
import { CLOSE_UP, WORLD } from './world-shapes.ts';

const NAMES: Readonly<Record<string, string>> = { JP: 'Japan', NO: 'Norway', MT: 'Malta', BR: 'Brazil', GB: 'United Kingdom' };
const standings = standingsAsOf([
	quoteOn('2009-01-31', 'supports'), hearsayOn('2009-01-31', 'opposes', { holder: 'NO', quote: '=1+1' }), quoteOn('2007-05-31', 'reserved', { holder: 'MT', firm: false }),
	quoteOn('2009-02-28', 'declined', { holder: 'BR' })
], [actOn('2008-12-03', 'signed', { holder: 'GB' })], { asOf: '2009-06-30' }).map((standing) => ({
	...standing, name: NAMES[standing.holder] ?? '', says: 'says', did: standing.position?.act ? 'signed the Convention on Cluster Munitions' : null
}));
const words = { headline: 'Who & where', subline: 'as of 30 June 2009', notes: ['Source: 4 quotes · highest mark C', 'Demarche · http://h/map'] };

test('a map has every country once, dots apart from shapes, and what holds over what does not', () => {
	const model = mapModel(WORLD, standings);
	expect(model.shapes.length + model.dots.length).toBe(WORLD.countries.length);
	expect(model.dots.find(({ code }) => code === 'MT')?.look.kind).toBe('lapsed');
	const kinds = model.shapes.map(({ look }) => look.kind);
	expect(kinds.lastIndexOf('blank')).toBeLessThan(kinds.indexOf('held'));
	expect(model.signs.map(({ value }) => value).sort()).toEqual(['declined', 'opposes', 'supports', 'supports']);
});

test('the file has both maps, the legend, the names with their reservations, the notes, and no colour of the page', () => {
	const svg = figureSvg(mapDrawing({ world: WORLD, closeUp: CLOSE_UP, standings, blank: 190 }), words);
	expect(svg).toContain('Who &amp; where');
	for (const said of ['Europe, closer', 'Who stands where', 'no evidence', '>190<', '>Norway<tspan', '>r</tspan></text>', 'Source: 4 quotes · highest mark C', 'url(#world-opposes)', 'url(#europe-opposes)']) expect(svg).toContain(said);
	expect(svg).not.toMatch(/var\(|NaN|undefined/);
});

test('the data are the map: a line a country, those without evidence with their denominators, no formula', () => {
	const file = standingsCsv(standings, [{ code: 'FI', name: 'Finland', cables: 3 }], { proposition: 'oslo-process', asOf: '2009-06-30' }, 'http://h');
	const rows = parse<Record<string, string>>(file, { columns: true, bom: true });
	const column = (name: string): string[] => rows.map((row) => row[name] ?? '');
	expect(column('holder')).toEqual(['BR', 'GB', 'JP', 'MT', 'NO', 'FI']);
	expect(column('standpoint')).toEqual(['declined', 'supports', 'supports', 'lapsed', 'opposes', 'no evidence']);
	expect(column('cables_on_subject').at(-1)).toBe('3');
	expect(column('quote')[4]).toBe("'=1+1");
	expect(column('act')[1]).toBe('signed the Convention on Cluster Munitions');
	expect(column('permalink').slice(1, 3)).toEqual(['http://h/countries/GB?asOf=2009-06-30', 'http://h/cables/09TOKYO0131?stance=09TOKYO0131-2-supports-JP-oslo-process#p2']);
});

test('the table to paste is in the order of the page, each line with its source', () => {
	const { head, rows } = standingsFigureTable(standings, words, 'http://h');
	expect(rows.map(([name, value]) => `${String(name)}: ${String(value)}`)).toEqual([
		'United Kingdom: supports', 'Japan: supports', 'Norway: opposes, reported by others', 'Brazil: declined', 'Malta: reserved, last word older than 18 months, proposal'
	]);
	expect(rows.every((row) => row.length === head.length)).toBe(true);
	expect(rows[1]?.[4]).toEqual({ text: '09TOKYO0131 ¶2', href: 'http://h/cables/09TOKYO0131?stance=09TOKYO0131-2-supports-JP-oslo-process#p2' });
});
