/** A file to be saved under a name that says what it is. */
export function takenAway(body: string, type: string, name: string): Response {
	return new Response(body, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` } });
}
