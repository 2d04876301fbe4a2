/** The faces that a page reads in; the others come as they are met. */
const FACES = ['1em "Source Serif"', '1em "Public Sans"'];

/**
 * Markup for the head that leaves the faces of a page out of its first painting (`faceless` in `app.css`; reading them takes as long as laying
 * a page out, which is then done twice) and sets them all at once when they are there. A window that has had them shows them from the start.
 */
export function facesAfterPaint(): string {
	const isFirst = `(()=>{try{return !sessionStorage.faces}catch{return true}})()`;
	const had = `try{sessionStorage.faces=1}catch{}`;
	const set = `Promise.allSettled(${JSON.stringify(FACES)}.map((face)=>document.fonts.load(face))).then(()=>{document.documentElement.classList.remove('faceless');${had}})`;
	return `<script>if(${isFirst}){document.documentElement.classList.add('faceless');painted.then(()=>${set})}</script>`;
}
