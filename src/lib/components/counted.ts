/** A number that says what it counts: `counted(1, 'cable')` → "1 cable", `counted(1200, 'reply', 'replies')` → "1,200 replies". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
