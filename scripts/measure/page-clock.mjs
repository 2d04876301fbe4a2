/**
 * Runs in the page before anything of it: keeps its long tasks, and the time from an input to the end of the frame that shows its effect.
 * A frame is over when a message posted in its animation callback arrives, which is after it was painted.
 */
export function startClock() {
	/** @type {{ tasks: number[], inputs: number[], framed: (then: (now: number) => void) => void }} */
	const clock = { tasks: [], inputs: [], framed: (then) => void requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => then(performance.now());
		port2.postMessage(null);
	}) };
	Object.assign(window, { clock });
	new PerformanceObserver((list) => clock.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
	for (const type of ['pointermove', 'keydown', 'click', 'wheel']) {
		addEventListener(type, ({ timeStamp }) => clock.framed((now) => clock.inputs.push(now - timeStamp)), { capture: true, passive: true });
	}
}

/**
 * Milliseconds from the arrival of the document, data included, to the end of the frame that shows what `selector` names; nil if it was
 * shown while the document still arrived.
 */
export function timeToDrawing(/** @type {string} */ selector) {
	return new Promise((resolve) => {
		const look = () => {
			if (document.querySelector(selector) === null) return void requestAnimationFrame(look);
			/** @type {any} */ (window).clock.framed((/** @type {number} */ now) => {
				const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
				// The end is nil while the document still arrives.
				resolve(arrival?.responseEnd ? Math.max(0, now - arrival.responseEnd) : 0);
			});
		};
		look();
	});
}
