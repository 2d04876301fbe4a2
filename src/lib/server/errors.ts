/** An action that is refused, with a sentence for the person who asked for it. Bugs are not of this class. */
export abstract class Refusal extends Error {
	abstract readonly status: number;
	/** What can be done about it. */
	readonly hint: string | null;

	constructor(message: string, hint: string | null = null) {
		super(message);
		this.hint = hint;
		this.name = new.target.name;
	}
}

/** There is no such thing. */
export class NotFound extends Refusal {
	readonly status = 404;
}

/** The input cannot be used as it is. */
export class BadInput extends Refusal {
	readonly status = 400;
}

/** The thing is not in a state from which that can be done. */
export class InvalidTransition extends Refusal {
	readonly status = 409;
}

/** Somebody else changed it meanwhile. */
export class Conflict extends Refusal {
	readonly status = 409;
}

/** The database stayed locked by another process for as long as we wait. */
export class Busy extends Refusal {
	readonly status = 503;
}

/** The database's file or folder cannot be used. */
export class Unusable extends Refusal {
	readonly status = 500;
}

/** Any thrown value as `Busy` when SQLite says so; everything else comes back as it is. */
export function busyOr(error: unknown): unknown {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const cause = error instanceof Error ? error.cause : undefined;
	if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
		return new Busy(
			'Another process is writing to the database and did not finish in time; nothing was saved.',
			'Wait until a running import is over, then try again.'
		);
	}
	const within = cause === undefined ? undefined : busyOr(cause);
	return within instanceof Busy ? within : error;
}
