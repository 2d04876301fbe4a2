/**
 * Markup that has the browser fetch the modules at `modules` and the data at `views` together, but only once the page has been painted: told
 * of them in the head, it reads and compiles them while it should draw. A page in the background paints nothing, and fetches them as they
 * are asked for.
 */
export function preloadAfterFrame(modules: readonly string[], views: readonly string[] = []): string {
	const links = [...views.map((href) => ({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })), ...modules.map((href) => ({ rel: 'modulepreload', href }))];
	// A callback of a frame runs before that frame is painted, a timer set in it after.
	const then = `for(const link of ${inScript(links)})document.head.append(Object.assign(document.createElement('link'),link))`;
	return `<script>requestAnimationFrame(()=>setTimeout(()=>{${then}}))</script>`;
}

/** As text of a script, which an address with `</script>` in it must not end. */
function inScript(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
