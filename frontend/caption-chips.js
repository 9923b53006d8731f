// <cutline-caption-chips>: the parts of a caption as chips. The ranges of a chip's words
// are on it, so pointing at it or focusing it marks them in the text without asking the
// server. One tab stop; arrows move along the row; Esc goes back to the text, whose caret
// is where it was.
{
	customElements.define('cutline-caption-chips', class extends HTMLElement {

		constructor() {
			super();
			this.addEventListener('pointerover', (event) => this.#mark(event.target));
			this.addEventListener('pointerleave', () => this.#mark(this.#focused()));
			this.addEventListener('focusin', (event) => this.#enter(event.target));
			this.addEventListener('focusout', () => this.#mark(null));
			this.addEventListener('keydown', (event) => this.#key(event));
			new MutationObserver(() => this.#stops()).observe(this, { childList: true });
		}

		#text() {
			return this.parentElement?.querySelector('cutline-caption-text');
		}

		#chips() {
			return [...this.querySelectorAll(':scope > button')];
		}

		#focused() {
			return this.contains(document.activeElement) ? document.activeElement : null;
		}

		#mark(node) {
			const marked = node?.closest?.('[data-start]');
			const of = marked && this.contains(marked) ? marked.dataset : null;
			this.#text()?.mark?.(Number(this.getAttribute('sequence')), of && { start: Number(of.start), end: Number(of.end) });
		}

		#enter(node) {
			this.#stops(node.closest('button'));
			this.#mark(node);
		}

		// A toolbar has one tab stop: the chip that was focused last.
		#stops(current) {
			const chips = this.#chips();
			const stop = current ?? chips.find((chip) => chip.tabIndex === 0) ?? chips[0];
			chips.forEach((chip) => { chip.tabIndex = chip === stop ? 0 : -1; });
		}

		#key(event) {
			const chips = this.#chips();
			const at = chips.indexOf(event.target.closest('button'));
			const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: chips.length - 1 }[event.key];
			if (event.ctrlKey || event.altKey || event.metaKey) {
				return;
			}
			if (event.key === 'Escape') {
				event.preventDefault();
				this.#text()?.focus();
			}
			else if (at >= 0 && chips[to]) {
				event.preventDefault();
				chips[to].focus();
			}
		}

	});
}
