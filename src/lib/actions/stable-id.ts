/** 64 bits of hash as 16 hexadecimal digits: FNV-1a over UTF-16 code units in two lanes. Stable over runs and machines; not for secrets. */
export function stableHash(text: string): string {
	let high = 0x811c9dc5;
	let low = 0x01000193;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 0x01000193);
		low = Math.imul(low ^ (unit + index), 0x85ebca6b);
		low ^= low >>> 13;
	}
	return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
