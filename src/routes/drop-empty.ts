/**
 * Takes out what has no value, as a field of a form that was left alone and the name of a form's action (`?/accept`): an address is there
 * to be read and sent on. Answers whether there was any.
 */
export function dropEmpty(values: URLSearchParams | FormData): boolean {
	const all = [...values];
	const filled = all.filter(([, value]) => value !== '');
	for (const [name] of all) values.delete(name);
	for (const [name, value] of filled) values.append(name, value as string);
	return filled.length < all.length;
}
