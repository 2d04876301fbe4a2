import { ORGANISATION_ROWS } from './data/organisations.ts';

export interface Organisation {
	/** Holder code: the usual acronym. */
	readonly code: string;
	readonly name: string;
	/** Every way of writing it, the full name first. */
	readonly names: readonly string[];
}

export const ORGANISATIONS: readonly Organisation[] = ORGANISATION_ROWS.map(([code, name, others]) => ({
	code, name, names: [...new Set([name, ...others.split(',').map((other) => other.trim()).filter(Boolean)])]
}));

const BY_CODE = new Map(ORGANISATIONS.map((organisation) => [organisation.code, organisation]));

/** The organisation of a holder code such as `ICRC`, or undefined. */
export function organisationByCode(code: string): Organisation | undefined {
	return BY_CODE.get(code);
}
