import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { INVENTED_CABLE } from './fixtures/invented-cable.ts';

const CLI = new URL('../src/cli/demarche.ts', import.meta.url).pathname;

function demarche(args: string[], input = ''): { lines: Record<string, unknown>[]; code: number | null; stderr: string } {
	const { stdout, status, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' });
	return { lines: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>), code: status, stderr };
}

const folder = mkdtempSync(join(tmpdir(), 'reader-cli-'));
writeFileSync(join(folder, 'b.txt'), INVENTED_CABLE);
writeFileSync(join(folder, 'a.txt'), INVENTED_CABLE.replaceAll('438', '437'));
writeFileSync(join(folder, 'notes.md'), 'Not read.');
writeFileSync(join(folder, 'letter.letter'), 'Dear Sir,\n\nThank you.');

it('prints one line a cable for a directory, its .txt files by name, and nothing else', () => {
	const { lines, code, stderr } = demarche(['parse', '--format', 'jsonl', folder]);
	expect(lines.map((line) => line['cable'])).toEqual(['07TOKYO437', '07TOKYO438']);
	expect(lines[1]).toMatchObject({ parse: { reference: '07TOKYO438', origin: 'TOKYO', sent: '2007-01-31T10:21Z', signer: 'SCHIEFFER' }, stances: [], actions: [] });
	expect([code, stderr]).toEqual([0, '']);
});

it('reads standard input', () => {
	expect(demarche(['parse', '-'], INVENTED_CABLE)).toMatchObject({ lines: [{ cable: '07TOKYO438' }], code: 0 });
});

it('prints what failed, goes on, and exits with 1', () => {
	const { lines, code } = demarche(['parse', join(folder, 'gone.txt'), join(folder, 'letter.letter'), join(folder, 'b.txt')]);
	expect(lines.map((line) => Object.keys(line).join())).toEqual(['input,error', 'input,error', 'cable,parse,stances,actions']);
	expect(code).toBe(1);
});

it.each([[['parse']], [['parse', '--format', 'xml', folder]], [['parse', '--nonsense', folder]], [['nonsense']], [[]]])('exits with 2 for %j, with words on stderr only', (args) => {
	const { lines, code, stderr } = demarche(args);
	expect([lines, code]).toEqual([[], 2]);
	expect(stderr).toContain('usage:');
});

it('a pipe that closes early ends the command quietly', () => {
	const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', `"${process.execPath}" ${CLI} parse demonstration demonstration demonstration | head -n 1`], { encoding: 'utf8' });
	expect(stderr).not.toMatch(/EPIPE|Error/);
	expect(status).toBe(0);
});
