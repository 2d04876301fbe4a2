import { bothSpans, periodOfSpan, spanOf, type DaySpan } from '#lib/charts/day-span.ts';
import type { Period } from '#lib/positions/over-period.ts';

/** How long after its last step a zoom is meant to stay, in milliseconds. */
const PAUSE = 350;

/**
 * The days that figures show while somebody zooms or pans. Figures follow each step at once; a moment after the last one the address
 * does, and with it everything else on the page, so that Back undoes a zoom and not each of its steps.
 */
export class SpanZoom {
	#live = $state.raw<DaySpan | null>(null);
	#settling: ReturnType<typeof setTimeout> | undefined;
	readonly #read: () => { readonly shown: Period; readonly whole: Period };
	readonly #follow: (period: Period) => Promise<unknown>;

	/** `read` gives the days that the address shows and those of the whole; `follow` leads to an address and resolves once it is there. */
	constructor(read: () => { readonly shown: Period; readonly whole: Period }, follow: (period: Period) => Promise<unknown>) {
		this.#read = read;
		this.#follow = follow;
	}

	get span(): DaySpan {
		return this.#live ?? spanOf(this.#read().shown);
	}

	/** What can be zoomed out to: the whole, and whatever the address asks for beyond it. */
	get whole(): DaySpan {
		const { shown, whole } = this.#read();
		return bothSpans(spanOf(shown), spanOf(whole));
	}

	get period(): Period {
		return this.#live ? periodOfSpan(this.#live) : this.#read().shown;
	}

	get isWhole(): boolean {
		const { start, end } = this.span;
		return start <= this.whole.start && end >= this.whole.end;
	}

	show(span: DaySpan): void {
		this.#live = span;
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => this.settle(), PAUSE);
	}

	/** What the reader goes to next counts, not a zoom that has not come to rest. */
	drop(): void {
		clearTimeout(this.#settling);
		this.#live = null;
	}

	/** The last step was made. */
	settle(): void {
		clearTimeout(this.#settling);
		const live = this.#live;
		if (live === null) return;
		const { from, to } = this.period;
		const { shown } = this.#read();
		const arrived = shown.from === from && shown.to === to ? Promise.resolve() : this.#follow({ from, to });
		void arrived.finally(() => {
			if (this.#live === live) this.#live = null;
		});
	}
}
