export interface Note {
	/** Height of its sentence, and its own, in pixels. */
	readonly wanted: number;
	readonly height: number;
	/** How much it matters that it stands there; 1 for all alike. */
	readonly weight: number;
}

/**
 * Where each note goes when all want the height of their sentence, in this order, and none may cover another: as near as the sum
 * of squares can be. Notes that crowd form a block, which stands where its members' wishes balance, never above 0.
 */
export function placeNotes(notes: readonly Note[], gap: number): number[] {
	/** Runs of notes that touch; `at` is the top that its first note would have if nothing stood above the run. */
	const blocks: { at: number; weight: number; count: number }[] = [];
	const above: number[] = [];
	let stacked = 0;
	for (const { wanted, height, weight } of notes) {
		above.push(stacked);
		let block = { at: wanted - stacked, weight, count: 1 };
		for (let last = blocks.at(-1); last && last.at >= block.at; last = blocks.at(-1)) {
			const sum = last.weight + block.weight;
			block = { at: (last.at * last.weight + block.at * block.weight) / sum, weight: sum, count: last.count + block.count };
			blocks.pop();
		}
		blocks.push(block);
		stacked += height + gap;
	}
	const starts = blocks.flatMap(({ at, count }) => Array<number>(count).fill(Math.max(at, 0)));
	return starts.map((start, index) => start + (above[index] ?? 0));
}

/**
 * Attachment for an article whose notes (`[data-note]`, naming the `[data-mark]` that they belong to) stand beside it.
 * It only moves what the style sheet has taken out of the flow, so on a narrow page, where notes follow their paragraph, it leaves them alone.
 */
export function sidenotes(article: HTMLElement): () => void {
	const place = (): void => {
		const notes = [...article.querySelectorAll<HTMLElement>('[data-note]')];
		const beside = notes.filter((note) => getComputedStyle(note).position === 'absolute');
		const origin = article.getBoundingClientRect().top;
		const tops = placeNotes(
			beside.map((note) => {
				const mark = article.querySelector(`[data-mark~="${CSS.escape(note.dataset.note ?? '')}"]`) ?? note.closest('section');
				// The one that the reader came for stands exactly at its sentence.
				const weight = mark?.classList.contains('chosen') && note.classList.contains('chosen') ? 10_000 : 1;
				return { wanted: (mark?.getBoundingClientRect().top ?? origin) - origin, height: note.offsetHeight, weight };
			}),
			10
		);
		beside.forEach((note, index) => (note.style.top = `${tops[index]}px`));
		const last = beside.at(-1);
		article.style.minHeight = last ? `${(tops.at(-1) ?? 0) + last.offsetHeight}px` : '';
		article.dataset.placed = '';
	};
	const observer = new ResizeObserver(place);
	observer.observe(article);
	// The text face may arrive late and move every line.
	void document.fonts.ready.then(place);
	return () => observer.disconnect();
}
