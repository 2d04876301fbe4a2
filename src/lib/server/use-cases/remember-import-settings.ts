import { write, type WriteDb } from '#lib/server/db/client.ts';
import { BadInput } from '#lib/server/errors.ts';
import { IMPORT_SETTINGS, importSettings, type ImportSettings } from '#lib/server/queries/import-settings.ts';
import { ensureCollection, SAMPLE_COLLECTION } from '#lib/server/store/collections.ts';
import { putSetting } from '#lib/server/store/put-setting.ts';

/** Answers that may be left out: then those of the last import hold. */
export type Answers = { readonly [K in keyof ImportSettings]?: ImportSettings[K] | undefined };

/** Lays `answers` over what was answered at the last import, remembers the result for the next and returns it. */
export function rememberImportSettings(db: WriteDb, answers: Answers, now: Date = new Date()): ImportSettings {
	return write(db, (tx) => {
		const before = importSettings(tx);
		const asked = {
			collection: ensureCollection(tx, answers.collection ?? before.collection, now), source: answers.source ?? before.source, retrievedOn: answers.retrievedOn ?? before.retrievedOn
		};
		if (asked.collection === SAMPLE_COLLECTION) {
			throw new BadInput('The demonstration takes in no other cables: they would be lost when it is reloaded.', 'Choose another collection, such as “mine”.');
		}
		putSetting(tx, IMPORT_SETTINGS, asked, now);
		return asked;
	});
}
