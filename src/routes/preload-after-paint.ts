/**
 * Markup that has the browser fetch the modules at `modules` and the data at `views` together, but only once the page has been painted: told
 * of them in the head, it reads and compiles them while it should draw. `painted` stands in `app.html`.
 */
export function preloadAfterPaint(modules: readonly string[], views: readonly string[] = []): string {
	const links = [...views.map((href) => ({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })), ...modules.map((href) => ({ rel: 'modulepreload', href }))];
	// A page without scripts of ours has nothing to fetch.
	if (links.length === 0) return '';
	return `<script>painted.then(()=>{for(const link of ${inScript(links)})document.head.append(Object.assign(document.createElement('link'),link))})</script>`;
}

/** As text of a script, which an address with `</script>` in it must not end. */
function inScript(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
