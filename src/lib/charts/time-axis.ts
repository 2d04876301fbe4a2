import { addDays, addMonths, dayFromNumber, dayNumber, type Day } from '#lib/positions/calendar.ts';
import { isWithin, type Period } from '#lib/positions/over-period.ts';
import { monthAbbreviation } from './day-words.ts';

export interface AxisTick {
	/** Day number of the first day of the year, month or week of a month. */
	readonly day: number;
	readonly label: string;
	readonly isYear: boolean;
}

const STEPS = [1, 3, 6, 12, 24, 60, 120];

function firstOnGrid(from: Day, step: number): Day {
	const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
	const onGrid = Math.ceil((from.endsWith('-01') ? month : month + 1) / step) * step;
	return `${Math.floor(onGrid / 12)}-${String((onGrid % 12) + 1).padStart(2, '0')}-01`;
}

function tickAt(day: Day): AxisTick {
	const isYear = day.slice(5, 7) === '01' && day.endsWith('-01');
	const dayOfMonth = day.endsWith('-01') ? '' : `${Number(day.slice(8, 10))} `;
	return { day: dayNumber(day), label: isYear ? day.slice(0, 4) : `${dayOfMonth}${monthAbbreviation(day)}`, isYear };
}

/** Without the beginning of a year in it an axis would not say which year it is: its first tick does. */
function withYear(ticks: AxisTick[]): AxisTick[] {
	const [first, ...others] = ticks;
	if (!first || ticks.some(({ isYear }) => isYear)) return ticks;
	const year = dayFromNumber(first.day).slice(0, 4);
	return [{ ...first, label: `${first.label} ${year}` }, ...others];
}

/**
 * The first days of years, half-years, quarters, months, or the 1st, 8th, 15th and 22nd of each month in the period, as many as stand
 * at least `apart` pixels apart.
 */
export function axisTicks(period: Period, width: number, apart: number): AxisTick[] {
	const pixelsPerMonth = width / Math.max(1, (dayNumber(period.to) - dayNumber(period.from)) / 30.44);
	const step = STEPS.find((months) => months * pixelsPerMonth >= apart) ?? 240;
	const ticks: AxisTick[] = [];
	const isByWeek = pixelsPerMonth / 4.5 >= apart;
	for (let month = firstOnGrid(isByWeek ? addMonths(period.from, -1) : period.from, step); month <= period.to; month = addMonths(month, step)) {
		const days = isByWeek ? [0, 7, 14, 21].map((after) => addDays(month, after)) : [month];
		ticks.push(...days.filter((day) => isWithin(day, period)).map(tickAt));
	}
	return withYear(ticks);
}
