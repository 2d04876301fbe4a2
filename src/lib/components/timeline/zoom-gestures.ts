import type { Attachment } from 'svelte/attachments';
import { panned, pinched, zoomed } from '#lib/charts/day-span.ts';
import type { Box } from '#lib/charts/placed-lanes.ts';
import type { SpanZoom } from './span-zoom.svelte.ts';

/** A press that moves less is a click. */
const CLICK = 4;
/** Pixels of a wheel that counts in lines. */
const LINE = 16;

function isAside({ deltaX, deltaY, shiftKey }: WheelEvent): boolean {
	return shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
}

/**
 * Zoom and pan by mouse and touch: Ctrl with the wheel and two fingers zoom, a drag, a sideways wheel and Shift with the wheel pan.
 * The wheel alone and a finger that goes up or down scroll the page (`touch-action: pan-y`). `plot` is where the days are.
 */
export function zoomGestures(zoom: SpanZoom | undefined, plot: () => Box): Attachment<HTMLElement> {
	return (element) => {
		if (!zoom) return;
		/** Where each finger or button that is down was last, by pointer. */
		const held = new Map<number, number>();
		let pressedAt = 0;
		let isDrag = false;

		const shareAt = (clientX: number): number => (clientX - element.getBoundingClientRect().left - plot().x) / plot().width;

		const onwheel = (event: WheelEvent): void => {
			const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
			if (event.ctrlKey || event.metaKey) {
				// A notch of a wheel is some 100 pixels, a pinch on a touchpad a few at a time.
				const step = Math.min(0.35, Math.max(-0.35, event.deltaY * unit * 0.01));
				zoom.show(zoomed(zoom.span, Math.exp(step), Math.min(1, Math.max(0, shareAt(event.clientX))), zoom.whole));
			} else if (isAside(event) && !zoom.isWhole) {
				zoom.show(panned(zoom.span, ((event.deltaX || event.deltaY) * unit) / plot().width, zoom.whole));
			} else return;
			event.preventDefault();
		};

		const onpointerdown = (event: PointerEvent): void => {
			if (event.button !== 0) return;
			if (held.size === 0) {
				pressedAt = event.clientX;
				isDrag = false;
			}
			held.set(event.pointerId, shareAt(event.clientX));
		};

		const onpointermove = (event: PointerEvent): void => {
			const before = held.get(event.pointerId);
			if (before === undefined) return;
			if (!isDrag && held.size === 1 && Math.abs(event.clientX - pressedAt) < CLICK) return;
			if (!isDrag) element.setPointerCapture(event.pointerId);
			isDrag = true;
			element.classList.add('dragged');
			const now = shareAt(event.clientX);
			const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
			zoom.show(other === undefined ? panned(zoom.span, before - now, zoom.whole) : pinched(zoom.span, [before, other], [now, other], zoom.whole));
			held.set(event.pointerId, now);
		};

		const onrelease = (event: PointerEvent): void => {
			held.delete(event.pointerId);
			if (held.size > 0 || !isDrag) return;
			element.classList.remove('dragged');
			zoom.settle();
		};

		/** The end of a drag is no click. */
		const onclick = (event: MouseEvent): void => {
			if (!isDrag) return;
			isDrag = false;
			event.stopImmediatePropagation();
		};

		const leaving = new AbortController();
		const { signal } = leaving;
		element.addEventListener('wheel', onwheel, { passive: false, signal });
		element.addEventListener('pointerdown', onpointerdown, { signal });
		element.addEventListener('pointermove', onpointermove, { signal });
		element.addEventListener('pointerup', onrelease, { signal });
		element.addEventListener('pointercancel', onrelease, { signal });
		element.addEventListener('click', onclick, { capture: true, signal });
		return () => leaving.abort();
	};
}
