/** Where each note goes when all want the height of their sentence and none may cover another: each is pushed below the one before. */
export function placeNotes(notes: readonly { readonly wanted: number; readonly height: number }[], gap: number): number[] {
	let free = 0;
	return notes.map(({ wanted, height }) => {
		const top = Math.max(wanted, free);
		free = top + height + gap;
		return top;
	});
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
				return { wanted: (mark?.getBoundingClientRect().top ?? origin) - origin, height: note.offsetHeight };
			}),
			14
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
