import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '#lib/server/package-root.ts';
import { cableText } from './cable-text.ts';

export interface RunningCommand {
	readonly child: ChildProcess;
	/** Lines printed so far. */
	readonly lines: readonly string[];
	readonly stderr: () => string;
	/** Exit code, or null when it was killed. */
	readonly exited: Promise<number | null>;
}

/** Starts the command line as a process of its own; `onLine` hears each whole line of its standard output. */
export function startDemarche(args: readonly string[], dataFolder: string, onLine: (line: string) => void = () => {}): RunningCommand {
	const child = spawn(process.execPath, ['src/cli/demarche.ts', ...args], { cwd: PACKAGE_ROOT, env: { ...process.env, DEMARCHE_DATA: dataFolder } });
	const lines: string[] = [];
	let pending = '';
	let stderr = '';
	child.stdout.on('data', (chunk: Buffer) => {
		const parts = (pending + chunk.toString()).split('\n');
		pending = parts.pop() ?? '';
		for (const line of parts) {
			lines.push(line);
			onLine(line);
		}
	});
	child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
	const exited = new Promise<number | null>((resolve) => child.on('close', resolve));
	return { child, lines, stderr: () => stderr, exited };
}

/** Writes cables of the given serial numbers, one a file, and returns the folder. */
export function writeCables(folder: string, serials: readonly number[]): string {
	mkdirSync(folder, { recursive: true });
	for (const serial of serials) {
		const paragraphs = [1, 2, 3, 4].map((number) => `Paragraph ${number} of cable ${serial}. Japan supports the CCW as the forum for cluster munitions.`);
		writeFileSync(join(folder, `${String(serial).padStart(5, '0')}.txt`), cableText({ serial, paragraphs }));
	}
	return folder;
}

/** The references that lines of an import acknowledge. */
export const acknowledged = (lines: readonly string[]): string[] => lines.flatMap((line) => /\b\d\d[A-Z]+\d+\b/.exec(line.split('\t')[2] ?? '')?.[0] ?? []);
