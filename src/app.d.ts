declare global {
	namespace App {
		interface Error {
			message: string;
			/** What the reader of the page can do about it. */
			hint?: string;
		}
	}
}

export {};
