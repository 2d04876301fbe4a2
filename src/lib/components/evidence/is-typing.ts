/** Whether a key belongs to a field that is being filled in, or to a command of the browser, and not to us. */
export function isTyping(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
	const target = event.target instanceof Element ? event.target : null;
	return target?.closest('input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]') !== null && target !== null;
}
