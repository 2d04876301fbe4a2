/**
 * Runs in the page before anything of it: keeps its long tasks, and the time from an input to the end of the frame that shows its effect.
 * A frame is over when a message posted in its animation callback arrives, which is after it was painted.
 */
export function startClock() {
	const painted = (/** @type {(now: number) => void} */ then) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => then(performance.now());
		port2.postMessage(null);
	};
	/** @type {{ tasks: number[], inputs: number[], painted: typeof painted, framed: typeof painted }} */
	const clock = { tasks: [], inputs: [], painted, framed: (then) => void requestAnimationFrame(() => painted(then)) };
	Object.assign(window, { clock });
	new PerformanceObserver((list) => clock.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
	for (const type of ['pointermove', 'keydown', 'click', 'wheel']) {
		addEventListener(type, ({ timeStamp }) => clock.framed((now) => clock.inputs.push(now - timeStamp)), { capture: true, passive: true });
	}
}

/**
 * Runs in the page before anything of it: keeps, under each of the `selectors`, a promise of the milliseconds from the arrival of the document,
 * data included, to the end of the frame that shows what it names; nil if that was shown while the document still arrived. Asked for from
 * outside only when the document is there, it would be told of the frame after.
 */
export function watchDrawing(/** @type {string[]} */ selectors) {
	/** @type {any} */ (window).drawings = Object.fromEntries(selectors.map((selector) => [selector, new Promise((resolve) => {
		// Found in the callback of a frame, it is painted in that frame.
		const look = () => {
			if (document.querySelector(selector) === null) return void requestAnimationFrame(look);
			/** @type {any} */ (window).clock.painted((/** @type {number} */ now) => {
				const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
				// The end is nil while the document still arrives.
				resolve(arrival?.responseEnd ? Math.max(0, now - arrival.responseEnd) : 0);
			});
		};
		requestAnimationFrame(look);
	})]));
}

/** What `watchDrawing` has kept, or will. */
export function timeToDrawing(/** @type {string} */ selector) {
	return /** @type {Promise<number>} */ (/** @type {any} */ (window).drawings[selector]);
}
