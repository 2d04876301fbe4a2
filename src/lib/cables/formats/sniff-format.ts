export type Format = 'gzip' | 'zip' | 'html' | 'csv' | 'json-lines' | 'text' | 'binary' | 'empty';

/** `"1","12/28/1966 18:48","66BUENOSAIRES2481",`, or a first line that names the columns. */
const CSV_START = /^"?\d{1,9}"?,"?\d{1,4}[/-]\d{1,2}[/-]\d{1,4}[^",]{0,20}"?,"?\d\d[A-Z]|^"?(?:id|cable_?id)"?,"?[a-z _]{2,20}"?,/i;
const HTML_START = /^(?:<!doctype html|<html|<head|<body|<table|<div|<pre|<\?xml)/i;

/** What an input is, from its first bytes; its name plays no part. */
export function sniffFormat(head: Uint8Array): Format {
	if (head.length === 0) return 'empty';
	if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
	if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'zip';
	const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
	if (!isWide && isBinary(head)) return 'binary';
	// Markup and separators are ASCII in every encoding that is read here.
	const start = new TextDecoder(isWide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'windows-1252').decode(head.subarray(0, 4096)).replace(/^(?:ï»¿|\uFEFF)?\s*/, '');
	if (start.startsWith('{')) return 'json-lines';
	if (HTML_START.test(start) || /<table class=['"]cable['"]/i.test(start)) return 'html';
	return CSV_START.test(start) ? 'csv' : 'text';
}

/** A zero byte, or many control characters, near the start. */
function isBinary(head: Uint8Array): boolean {
	const start = head.subarray(0, 4096);
	let controls = 0;
	for (const byte of start) {
		if (byte === 0) return true;
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
	}
	return controls * 20 > start.length;
}
