// <cutline-matte>: a photo on a dark matte, to fit or larger. Wheel and + - zoom, dragging
// and arrows pan, 0 fits, 1 shows every pixel, a double click goes between the two. It
// shows the preview, and the file itself once that has more to show.
// Attributes: preview, original, alt, width and height (pixels, upright); regions (an
// array of marks, places from 0 to 1) and draw, "true" while they are drawn.
{
	const MARGIN = 26;
	const LARGEST = 8;
	const STEP = 1.25;
	const NUDGE = 60;
	const GAP = 2;
	const ROWS = 4;

	const SVG = 'http://www.w3.org/2000/svg';

	/** The outline of a mark, and where its label goes: its left edge and its lower one. */
	function outline(mark) {
		if (mark.ellipse) {
			const [x, y, across, down] = mark.ellipse;
			const ellipse = document.createElementNS(SVG, 'ellipse');
			Object.entries({ cx: x, cy: y, rx: across, ry: down }).forEach(([name, value]) => ellipse.setAttribute(name, value));
			return [ellipse, x - across, y + down];
		}
		const polygon = document.createElementNS(SVG, 'polygon');
		polygon.setAttribute('points', mark.points.join(' '));
		return [polygon, Math.min(...mark.points.filter((_, i) => i % 2 === 0)), Math.max(...mark.points.filter((_, i) => i % 2))];
	}

	customElements.define('cutline-matte', class extends HTMLElement {

		static observedAttributes = ['preview', 'original', 'alt', 'width', 'height', 'regions', 'draw'];

		#picture = new Image();
		#marks = document.createElement('div');
		#scale = 0;
		#x = 0;
		#y = 0;
		#drag = null;
		#watch = new ResizeObserver(() => this.#place());

		constructor() {
			super();
			this.#picture.draggable = false;
			this.#picture.decoding = 'async';
			this.#marks.className = 'matte-marks';
			this.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
			this.addEventListener('keydown', (event) => this.#key(event));
			this.addEventListener('dblclick', (event) => this.#toggle(event));
			this.addEventListener('pointerdown', (event) => this.#grab(event));
			this.addEventListener('pointermove', (event) => this.#pan(event));
			this.addEventListener('pointerup', () => this.#release());
			this.addEventListener('pointercancel', () => this.#release());
		}

		connectedCallback() {
			this.tabIndex = 0;
			this.prepend(this.#picture, this.#marks);
			this.#mark();
			this.#watch.observe(this);
			this.#open();
		}

		disconnectedCallback() {
			this.#watch.disconnect();
		}

		attributeChangedCallback(name) {
			if (!this.isConnected) {
				return;
			}
			if (name === 'regions' || name === 'draw') {
				this.#mark();
			} else {
				(name === 'alt') ? this.#name() : this.#open();
			}
		}

		/** Shows the whole photo. */
		fit() {
			this.#scale = 0;
			this.#place();
		}

		/** Shows every pixel of the photo. */
		full() {
			this.#zoomTo(1, this.clientWidth / 2, this.clientHeight / 2);
		}

		get #width() {
			return Number(this.getAttribute('width')) || this.#picture.naturalWidth || 1;
		}

		get #height() {
			return Number(this.getAttribute('height')) || this.#picture.naturalHeight || 1;
		}

		get #fitting() {
			return Math.min((this.clientWidth - 2 * MARGIN) / this.#width, (this.clientHeight - 2 * MARGIN) / this.#height, 1);
		}

		#name() {
			this.#picture.alt = this.getAttribute('alt') ?? '';
		}

		#mark() {
			this.#marks.replaceChildren();
			this.#marks.hidden = this.getAttribute('draw') !== 'true';
			if (this.#marks.hidden) {
				return;
			}
			const drawing = document.createElementNS(SVG, 'svg');
			drawing.setAttribute('viewBox', '0 0 1 1');
			drawing.setAttribute('preserveAspectRatio', 'none');
			drawing.setAttribute('aria-hidden', 'true');
			this.#marks.append(drawing);
			for (const mark of JSON.parse(this.getAttribute('regions') || '[]')) {
				const [shape, left, bottom] = outline(mark);
				shape.setAttribute('class', mark.kind);
				drawing.append(shape);
				const label = document.createElement('span');
				label.title = [mark.label, mark.title].filter(Boolean).join(': ');
				label.words = [mark.label, mark.short];
				label.at = [Math.max(0, left), Math.min(1, bottom)];
				this.#marks.append(label);
			}
			this.#arrange();
		}

		/** Puts labels where they do not cover each other: all shorter, then some lower. */
		#arrange() {
			const labels = [...this.#marks.querySelectorAll('span')];
			if (labels.length > 0 && !this.#lay(labels, 0, 1)) {
				this.#lay(labels, 1, ROWS);
			}
		}

		#lay(labels, words, rows) {
			const width = this.#marks.clientWidth;
			const height = this.#marks.clientHeight;
			const placed = [];
			return labels.map((label) => {
				label.textContent = label.words[words];
				const box = { width: label.offsetWidth + GAP, height: label.offsetHeight + GAP };
				box.left = Math.max(0, Math.min(label.at[0] * width, width - box.width));
				box.top = Math.min(label.at[1] * height, height - box.height);
				const free = () => placed.every((other) => other.left + other.width <= box.left || box.left + box.width <= other.left
					|| other.top + other.height <= box.top || box.top + box.height <= other.top);
				for (let row = 1; row < rows && !free(); row++) {
					box.top += box.height;
				}
				label.style.left = `${box.left}px`;
				label.style.top = `${box.top}px`;
				const alone = free();
				placed.push(box);
				return alone;
			}).every(Boolean);
		}

		#open() {
			this.#name();
			const preview = this.getAttribute('preview') ?? '';
			if (this.#picture.dataset.preview !== preview) {
				this.#picture.dataset.preview = preview;
				preview ? this.#picture.src = preview : this.#picture.removeAttribute('src');
			}
			this.#scale = 0;
			this.#place();
		}

		#place() {
			const fitting = Math.max(this.#fitting, 0.01);
			const scale = this.#scale || fitting;
			const width = this.#width * scale;
			const height = this.#height * scale;
			const slackX = Math.max(0, (width - this.clientWidth) / 2 + MARGIN);
			const slackY = Math.max(0, (height - this.clientHeight) / 2 + MARGIN);
			this.#x = (width + 2 * MARGIN > this.clientWidth) ? Math.min(slackX, Math.max(-slackX, this.#x)) : 0;
			this.#y = (height + 2 * MARGIN > this.clientHeight) ? Math.min(slackY, Math.max(-slackY, this.#y)) : 0;
			this.#picture.style.width = `${width}px`;
			this.#picture.style.height = `${height}px`;
			this.#picture.style.translate = `calc(-50% + ${this.#x}px) calc(-50% + ${this.#y}px)`;
			this.#marks.style.cssText = this.#picture.style.cssText;
			this.#arrange();
			this.toggleAttribute('zoomed', this.#scale > 0);
			this.dataset.scale = String(Math.round(scale * 100));
			if (width * devicePixelRatio > 1650) {
				this.#sharpen();
			}
		}

		#sharpen() {
			const original = this.getAttribute('original');
			const preview = this.#picture.dataset.preview;
			if (!original || this.#picture.dataset.asked === original) {
				return;
			}
			this.#picture.dataset.asked = original;
			const sharp = new Image();
			sharp.src = original;
			sharp.decode().then(() => {
				if (this.#picture.dataset.preview === preview) {
					this.#picture.src = original;
				}
			}, () => {
				// The browser cannot show this file: the preview stays.
			});
		}

		#zoomTo(scale, atX, atY) {
			const before = this.#scale || this.#fitting;
			const after = Math.min(LARGEST, scale);
			if (after <= this.#fitting) {
				this.fit();
				return;
			}
			const fromX = atX - this.clientWidth / 2;
			const fromY = atY - this.clientHeight / 2;
			this.#x = fromX - (fromX - this.#x) * after / before;
			this.#y = fromY - (fromY - this.#y) * after / before;
			this.#scale = after;
			this.#place();
		}

		#point(event) {
			const box = this.getBoundingClientRect();
			return [event.clientX - box.left, event.clientY - box.top];
		}

		#wheel(event) {
			event.preventDefault();
			const pixels = event.deltaMode ? event.deltaY * 30 : event.deltaY;
			this.#zoomTo((this.#scale || this.#fitting) * Math.exp(-pixels / 400), ...this.#point(event));
		}

		#toggle(event) {
			if (event.target === this || event.target === this.#picture) {
				this.#scale ? this.fit() : this.#zoomTo(1, ...this.#point(event));
			}
		}

		#key(event) {
			if (event.target !== this || event.ctrlKey || event.altKey || event.metaKey) {
				return;
			}
			const zoom = (factor) => this.#zoomTo((this.#scale || this.#fitting) * factor, this.clientWidth / 2, this.clientHeight / 2);
			const move = (x, y) => {
				this.#x += x * NUDGE;
				this.#y += y * NUDGE;
				this.#place();
			};
			const deed = {
				'+': () => zoom(STEP), '=': () => zoom(STEP), '-': () => zoom(1 / STEP), '0': () => this.fit(), '1': () => this.full(),
				ArrowLeft: () => move(1, 0), ArrowRight: () => move(-1, 0), ArrowUp: () => move(0, 1), ArrowDown: () => move(0, -1),
			}[event.key];
			if (deed) {
				event.preventDefault();
				deed();
			}
		}

		#grab(event) {
			if (event.button === 0 && (event.target === this || event.target === this.#picture)) {
				this.#drag = { x: event.clientX - this.#x, y: event.clientY - this.#y };
				this.setPointerCapture(event.pointerId);
			}
		}

		#pan(event) {
			if (this.#drag) {
				this.#x = event.clientX - this.#drag.x;
				this.#y = event.clientY - this.#drag.y;
				this.#place();
			}
		}

		#release() {
			this.#drag = null;
		}

	});
}
