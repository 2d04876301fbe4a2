import { error } from '@sveltejs/kit';
import { z } from 'zod';

/** How one parameter of an address is read. */
export interface Param<Value> {
	/** What holds when the address does not say. */
	readonly otherwise: Value;
	/** The value of what was given (trimmed, never empty), or `BAD`. */
	readonly read: (given: readonly string[]) => Value | typeof BAD;
	/** What may stand there: "a day such as 2007-03-01". */
	readonly wants: string;
}

export const BAD = Symbol('means nothing');

const LONGEST_SHOWN = 60;
const DAY = z.iso.date();

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const single = <Value>(otherwise: Value, wants: string, read: (text: string) => Value | typeof BAD): Param<Value> => ({ otherwise, wants, read: ([text]) => read(text ?? '') });
/** A form sends a list as one pair an entry, an address as one value with commas: both are read. */
const entries = (given: readonly string[]): string[] => unique(given.flatMap((value) => value.split(',')).map((value) => value.trim()).filter(Boolean));

/** A day that there is. */
export const aDay = <Otherwise extends null | undefined>(otherwise: Otherwise): Param<string | Otherwise> =>
	single<string | Otherwise>(otherwise, 'a day such as 2007-03-01', (text) => (DAY.safeParse(text).success ? text : BAD));

/** Words, names, ids: anything that is not longer than `most` characters. */
export const aText = <Otherwise extends string | null | undefined>(otherwise: Otherwise, most = 80): Param<string | Otherwise> =>
	single<string | Otherwise>(otherwise, `a text of at most ${most} characters`, (text) => (text.length <= most ? text : BAD));

/** One of some names. */
export const oneOf = <Value extends string, Otherwise extends Value | undefined>(names: readonly Value[], otherwise: Otherwise): Param<Value | Otherwise> =>
	single<Value | Otherwise>(otherwise, `one of ${names.join(', ')}`, (text) => names.find((name) => name === text) ?? BAD);

/** Some of some names, in their order. */
export const someOf = <Value extends string>(names: readonly Value[]): Param<readonly Value[]> => ({
	otherwise: [], wants: `one or more of ${names.join(', ')}, joined by commas`,
	read: (given) => (entries(given).every((entry) => names.some((name) => name === entry)) ? names.filter((name) => entries(given).includes(name)) : BAD)
});

/** Names joined by commas; whether there are such things is asked later. */
export const aList: Param<readonly string[]> = { otherwise: [], wants: 'names joined by commas', read: entries };

/** ISO codes and other holders joined by commas, in whatever case; whether there are such holders is asked later. */
export const holderList: Param<readonly string[]> = { ...aList, read: (given) => unique(entries(given).map((code) => code.toUpperCase())) };

export const aFlag: Param<boolean> = single(false, '1, or absent', (text) => (text === '1' ? true : text === '0' ? false : BAD));

/** A whole number from `least` on. */
export const aNumber = <Otherwise extends number | undefined>(least: number, otherwise: Otherwise): Param<number | Otherwise> =>
	single<number | Otherwise>(otherwise, `a whole number from ${least} on`, (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : BAD));

/** A text of a certain form. */
export const aTextThat = (isRight: (text: string) => boolean, wants: string): Param<string> => single<string>('', wants, (text) => (isRight(text) ? text : BAD));

type Values<Shape> = { [Name in keyof Shape]: Shape[Name] extends Param<infer Value> ? Value : never };

/**
 * Reads the parameters of an address. An empty one counts as absent, one that no page knows is passed over, and one that means nothing is
 * answered with 400: what stands where, what may stand there, and the way to the same page without it.
 */
export function readParams<Shape extends Readonly<Record<string, Param<unknown>>>>(url: URL, shape: Shape): Values<Shape> {
	const values = Object.entries(shape).map(([name, param]) => {
		const given = url.searchParams.getAll(name).map((value) => value.trim()).filter((value) => value !== '');
		if (given.length === 0) return [name, param.otherwise];
		const value = param.read(given);
		if (value === BAD) refuse(url, name, given.join(','), param.wants);
		return [name, value];
	});
	return Object.fromEntries(values) as Values<Shape>;
}

function refuse(url: URL, name: string, given: string, wants: string): never {
	const rest = new URLSearchParams([...url.searchParams].filter(([other]) => other !== name));
	const shown = given.length > LONGEST_SHOWN ? `${given.slice(0, LONGEST_SHOWN)}…` : given;
	error(400, {
		message: `The address says “${name}=${shown}”, which cannot be read.`,
		hint: `“${name}” is ${wants}. Correct it in the address, or leave it out.`,
		back: rest.size > 0 ? `${url.pathname}?${rest}` : url.pathname
	});
}
