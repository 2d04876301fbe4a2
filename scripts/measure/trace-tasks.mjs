/**
 * Traces the tasks of pages until it is asked. What it gives back ends the trace and resolves with the processor time, in milliseconds,
 * of the longest task on the main thread of the page at `address`: what the task costs whatever else the machine does meanwhile.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function traceTasks(browser, address) {
	const session = await browser.newBrowserCDPSession();
	/** @type {any[]} */
	const events = [];
	session.on('Tracing.dataCollected', ({ value }) => void events.push(...value));
	await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
	return async () => {
		const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
		await session.send('Tracing.end');
		await complete;
		await session.detach();
		// Chromium has pages of its own; ours is the one whose document is from there.
		const parse = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(address));
		const tasks = events.filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === parse?.pid && tid === parse?.tid);
		return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
	};
}
