let isOver = false;

/** The page has been taken over from the server's drawing; said once, by the layout. */
export function endTakingOver(): void {
	isOver = true;
}

/** In the browser: whether what is made now is only laid over the server's drawing, so that markup of one's own stays there as it is. */
export function isTakingOver(): boolean {
	return !isOver;
}
