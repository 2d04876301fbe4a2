import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the project's package.json. A module's own address differs between source and build
 * (`src/lib/server/…`, `build/server/chunks/…`), so the way up is walked until the package is met.
 */
function findPackageRoot(): string {
	for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
		const file = join(folder, 'package.json');
		if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'demarche') return folder;
		if (folder === dirname(folder)) throw new Error(`No package.json of demarche in any folder above ${import.meta.url}`);
	}
}

export const PACKAGE_ROOT = findPackageRoot();

/** Where the database and the uploads lie: `DEMARCHE_DATA`, else `data` in the project. */
export function dataFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
	return environment.DEMARCHE_DATA ? resolve(environment.DEMARCHE_DATA) : join(PACKAGE_ROOT, 'data');
}
