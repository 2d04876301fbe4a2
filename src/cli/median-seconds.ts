/** Median processor seconds of `rounds` of the work, after some to warm up; what else the machine does hardly changes them. */
export function medianSeconds(rounds: number, work: () => void): number {
	for (let round = 0; round < 3; round++) work();
	const times = Array.from({ length: rounds }, () => {
		const start = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1e6;
	});
	return times.sort((a, b) => a - b)[rounds >> 1]!;
}
