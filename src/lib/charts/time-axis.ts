import { addMonths, dayNumber, type Day } from '#lib/positions/calendar.ts';
import { monthAbbreviation } from './day-words.ts';

export interface AxisTick {
	/** Day number of the first day of the year or month. */
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

/** The first days of years, half-years, quarters or months in the period, as many as stand at least `apart` pixels apart. */
export function axisTicks(period: { readonly from: Day; readonly to: Day }, width: number, apart: number): AxisTick[] {
	const pixelsPerMonth = width / Math.max(1, (dayNumber(period.to) - dayNumber(period.from)) / 30.44);
	const step = STEPS.find((months) => months * pixelsPerMonth >= apart) ?? 240;
	const ticks: AxisTick[] = [];
	for (let day = firstOnGrid(period.from, step); day <= period.to; day = addMonths(day, step)) {
		const isYear = day.slice(5, 7) === '01';
		ticks.push({ day: dayNumber(day), label: isYear ? day.slice(0, 4) : monthAbbreviation(day), isYear });
	}
	return ticks;
}
