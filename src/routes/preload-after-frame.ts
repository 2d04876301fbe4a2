/**
 * Markup that has the browser fetch the modules at `paths` together, but only once the page has been painted: told of them in the head,
 * it reads and compiles them while it should draw. A page in the background paints nothing, and fetches them as they are imported.
 */
export function preloadAfterFrame(paths: readonly string[]): string {
	// A callback of a frame runs before that frame is painted, a timer set in it after.
	const then = `for(const href of ${JSON.stringify(paths)})document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href}))`;
	return `<script>requestAnimationFrame(()=>setTimeout(()=>{${then}}))</script>`;
}
