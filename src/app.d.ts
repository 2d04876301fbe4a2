import type { WriteDb } from '#lib/server/db/client.ts';

declare global {
	/** Set by `app.html`. */
	interface Window {
		/** Fields that were changed since the document arrived; gone once the page is taken over. */
		entered?: Set<EventTarget | null>;
		/** Resolves once something of the page has been painted, or will not be. */
		readonly painted: Promise<void>;
	}
	namespace App {
		interface Locals {
			db: WriteDb;
			/** Where the database and uploads lie. */
			dataFolder: string;
			/** Status of a refused action that a page did not catch; set and read by the hooks. */
			refusedWith?: number;
			/** Addresses of the views that the page was drawn from and does not contain; set by its load, announced by the hooks. */
			held?: string[];
		}
		interface PageState {
			/** Address of the record that lies open over the page. */
			record?: string;
		}
		interface Error {
			message: string;
			/** What the reader of the page can do about it. */
			hint?: string;
			/** Address of the same page without what cannot be shown. */
			back?: string;
		}
	}
}

export {};
