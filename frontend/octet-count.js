// <cutline-octet-count>: how many octets of UTF-8 the field in the same row has, of what
// IIM takes. It counts with every keystroke and shows itself while the field has the focus
// or is nearly full; a text that is too long is told up to which word IIM keeps it.
{
	const NEARLY = 0.7;
	const WORDS_SHOWN = 24;

	const encoder = new TextEncoder();
	const octets = (text) => encoder.encode(text).length;
	const trimmed = (text) => text.replace(/[\s\0]+$/u, '');

	// Values of a list as the desk reads them: parted by semicolons, in quotes where they have one.
	const parts = (typed) => {
		const values = [];
		const value = /\s*(?:"((?:[^"]|"")*)"\s*(?:;|$)|([^;]*)(?:;|$))/uy;
		while (value.lastIndex < typed.length) {
			const [, quoted, plain] = value.exec(typed);
			values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		}
		return values;
	};

	// The longest beginning that has room, cut between characters as a reader sees them.
	const kept = (text, room) => {
		let end = 0;
		let used = 0;
		for (const { segment, index } of new Intl.Segmenter().segment(text)) {
			used += octets(segment);
			if (used > room) {
				break;
			}
			end = index + segment.length;
		}
		return trimmed(text.slice(0, end));
	};

	customElements.define('cutline-octet-count', class extends HTMLElement {

		#count = document.createElement('span');
		#cut = document.createElement('span');
		#field = null;
		#row = null;
		#update = () => this.#show();

		connectedCallback() {
			this.#row = this.closest('.field-row');
			this.#field = this.#row?.querySelector('.field-input');
			if (!this.#field) {
				return;
			}
			this.#count.className = 'count';
			this.#cut.className = 'cut';
			this.#cut.setAttribute('role', 'status');
			this.replaceChildren(this.#count, this.#cut);
			this.#field.addEventListener('input', this.#update);
			this.#field.addEventListener('value-changed', this.#update);
			this.#field.addEventListener('focusin', this.#update);
			this.#field.addEventListener('focusout', this.#update);
			this.#show();
		}

		disconnectedCallback() {
			for (const event of ['input', 'value-changed', 'focusin', 'focusout']) {
				this.#field?.removeEventListener(event, this.#update);
			}
		}

		#show() {
			const room = Number(this.getAttribute('room'));
			const typed = this.#field.querySelector('textarea, input')?.value || this.#field.value || '';
			const values = (this.hasAttribute('list') ? parts(typed) : [typed]).map(trimmed);
			const longest = values.reduce((one, other) => (octets(other) > octets(one) ? other : one), '');
			const used = octets(longest);
			const focused = this.#field.matches(':focus-within') && used > 0;
			this.classList.toggle('over', used > room);
			this.#count.textContent = focused || used > room * NEARLY
				? this.getAttribute('count').replace('{0}', used.toLocaleString()) : '';
			const cut = used > room ? this.getAttribute('cut').replace('{0}', () => this.#end(kept(longest, room))) : '';
			if (this.#cut.textContent !== cut) {
				this.#cut.textContent = cut;
			}
		}

		#end(text) {
			const characters = [...text];
			return characters.length <= WORDS_SHOWN ? text : `…${characters.slice(-WORDS_SHOWN).join('')}`;
		}

	});
}
