import { COUNTRIES, countryByIso, entryByName, holderName } from './countries.ts';
import { organisationByCode, ORGANISATIONS } from './organisations.ts';

const GROUPS: readonly [RegExp, string][] = [[/^NGOs? in (?:the )?(.+)$/i, 'NGO'], [/^(?:the )?opposition in (?:the )?(.+)$/i, 'OPP']];

/** Names to choose a holder from: every state and organisation, as `holderCode` reads them back. */
export const HOLDER_NAMES: readonly string[] = [...COUNTRIES.map(({ iso2 }) => holderName(iso2)), ...ORGANISATIONS.map(({ code }) => code)];

const CODE_OF_NAME = new Map(COUNTRIES.map(({ iso2, name }) => [name.toLowerCase(), iso2]));

/**
 * The holder that a person names, by code or by name: `JP`, "Japan" → `JP`; "NGOs in Japan", `NGO:JP` → `NGO:JP`; "opposition in the United Kingdom" → `OPP:GB`;
 * "ICRC" → itself. Null when it is none, or one of several.
 */
export function holderCode(text: string): string | null {
	const trimmed = text.trim();
	const [, group, of] = /^(NGO|OPP):([A-Z]{2})$/.exec(trimmed) ?? [];
	if (group && of) return countryByIso(of) ? trimmed : null;
	for (const [pattern, code] of GROUPS) {
		const state = pattern.exec(trimmed)?.[1];
		if (state !== undefined) return holderCode(state)?.match(/^[A-Z]{2}$/) ? `${code}:${holderCode(state)}` : null;
	}
	if (countryByIso(trimmed) || organisationByCode(trimmed)) return trimmed;
	const named = CODE_OF_NAME.get(trimmed.toLowerCase().replace(/^the /, ''));
	const codes = named ? [named] : (entryByName(trimmed)?.codes ?? []);
	return codes.length === 1 ? (codes[0] ?? null) : null;
}
