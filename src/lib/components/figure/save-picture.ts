import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import sans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';

/** Pixels of the picture for one of the drawing: sharp in print. */
const SCALE = 2;

async function fetched(href: string): Promise<Response> {
	const response = await fetch(href);
	if (!response.ok) throw new Error(`${href} answers ${response.status}.`);
	return response;
}

async function faceRule(family: string, href: string): Promise<string> {
	const bytes = new Uint8Array(await (await fetched(href)).arrayBuffer());
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return `@font-face{font-family:'${family}';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2-variations')}`;
}

function save(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

/** Saves the SVG file at an address as a PNG of twice its size, under the name. Rejects where it cannot be fetched or drawn. */
export async function savePicture(svg: string, name: string): Promise<void> {
	const [file, ...faces] = await Promise.all([fetched(svg).then((response) => response.text()), faceRule('Public Sans', sans), faceRule('Source Serif', serif)]);
	// An SVG drawn as an image is a document of its own and sees none of the page's faces: it has to bring them.
	const source = URL.createObjectURL(new Blob([file.replace('<title>', `<style>${faces.join('')}</style><title>`)], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = source;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * SCALE;
		canvas.height = image.naturalHeight * SCALE;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new Error('The browser made no picture.');
		save(blob, name);
	} finally {
		URL.revokeObjectURL(source);
	}
}
