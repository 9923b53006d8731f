// <cutline-caption-text>: a caption, typed as plain text, with what is wrong in it
// underlined. The text lives here and a keystroke waits for nothing: the text goes to the
// server a moment later with a sequence number, and findings that come back for an older
// text are carried through the edits made since, or dropped where those touched them.
// Loaded as a plain script after text-edits.js, so that it is defined before Flow calls it.
{
	const QUIET = 120;
	const LONGEST_WAIT = 500;

	let made = 0;

	const make = (tag, name = '', ...children) => {
		const node = document.createElement(tag);
		node.className = name;
		node.append(...children);
		return node;
	};

	customElements.define('cutline-caption-text', class extends HTMLElement {

		static observedAttributes = ['label', 'house-style', 'lang', 'readonly'];

		#area = make('textarea');
		#under = make('div', 'under');
		#label = make('label');
		#style = make('span');
		#count = make('output');
		#text = '';
		#plain = false;
		#sequence = 0;
		#checked = 0;
		#edits = [];
		#findings = [];
		#current = null;
		#marked = null;
		#quiet = 0;
		#firstUnsent = 0;
		#copyKey = '';
		#base = 0;

		constructor() {
			super();
			this.#under.setAttribute('aria-hidden', 'true');
			this.#area.addEventListener('input', () => this.#typed());
			this.#area.addEventListener('click', () => this.#chooseAtCaret());
			this.#area.addEventListener('blur', () => this.#send());
			this.#area.addEventListener('keydown', (event) => this.#key(event));
			this.#area.addEventListener('paste', (event) => this.#paste(event));
			this.#area.addEventListener('copy', (event) => this.#copyOut(event));
			this.#area.addEventListener('cut', (event) => this.#copyOut(event));
		}

		connectedCallback() {
			if (!this.firstChild) {
				const field = make('div', 'field', this.#under, this.#area);
				const aside = make('span', 'aside', this.#style, this.#count);
				this.#area.id = `caption-text-${++made}`;
				this.#label.htmlFor = this.#area.id;
				this.append(make('div', 'head', this.#label, aside), field);
			}
			window.addEventListener('keydown', this.#early, { capture: true });
		}

		disconnectedCallback() {
			window.removeEventListener('keydown', this.#early, { capture: true });
			clearTimeout(this.#quiet);
			if (this.#firstUnsent) {
				this.#keepCopy();
			}
		}

		attributeChangedCallback(name, before, value) {
			if (name === 'label') {
				this.#label.textContent = value ?? '';
			}
			else if (name === 'house-style') {
				this.#style.textContent = value ? `${value} · ` : '';
			}
			else if (name === 'lang') {
				this.#area.lang = value ?? '';
				this.#area.spellcheck = Boolean(value);
			}
			else {
				this.#area.readOnly = value !== null;
			}
		}

		focus() {
			this.#area.focus();
			if (document.activeElement !== this.#area) {
				// On a fresh page this is asked for before the screen is in the document.
				requestAnimationFrame(() => this.#area.focus());
			}
		}

		/**
		 * Opens a text under a number that its edits count on from. A copy that this browser
		 * kept of other words is offered by an event.
		 */
		load(text, sequence, copyKey, base) {
			clearTimeout(this.#quiet);
			this.#firstUnsent = 0;
			this.#plain = CutlineText.hasSigns(text);
			this.#area.value = this.#shown(text);
			this.#text = this.#area.value;
			this.#copyKey = copyKey;
			this.#base = base;
			this.#sequence = sequence;
			this.#checked = sequence;
			this.#edits = [];
			this.#findings = [];
			this.#current = null;
			this.#marked = null;
			this.#area.setSelectionRange(0, 0);
			this.#draw();
			const copy = this.#copy();
			if (copy && copy.text !== this.#meant(this.#text)) {
				this.#tell('copy-found', { text: copy.text, base: copy.base, at: copy.at });
			}
		}

		/** Underlines what a check of the text number `sequence` found. */
		showFindings(sequence, findings) {
			if (sequence < this.#checked) {
				return;
			}
			this.#checked = sequence;
			this.#edits = this.#edits.filter((edit) => edit.sequence > sequence);
			this.#findings = findings
				.map((finding) => this.#carry(finding))
				.filter(Boolean);
			this.#draw();
		}

		/** Makes the edits of a fix, which are counted in the text number `sequence`; one Undo takes them back. */
		applyEdits(sequence, edits) {
			const now = edits.map((edit) => this.#carry(edit, sequence));
			if (sequence < this.#checked || now.length === 0 || now.includes(null) || this.#area.readOnly) {
				this.#tell('edits-refused', {});
				return false;
			}
			const edit = CutlineText.joined(this.#text, now.map((each) => ({ ...each, text: this.#shown(each.text) })));
			const caret = CutlineText.carried(this.#area.selectionStart, edit);
			this.#write(edit);
			this.#area.setSelectionRange(caret, caret);
			return true;
		}

		/** Writes words at the caret as words of their own, parted by blanks from their neighbours. */
		insertApart(words) {
			const before = this.#text[this.#area.selectionStart - 1] ?? '';
			const after = this.#text[this.#area.selectionEnd] ?? '';
			const blank = (beside) => (/[\p{L}\p{N}.,)]/u.test(beside) ? ' ' : '');
			this.insertText(blank(before) + words + (/[.,)]/.test(after) ? '' : blank(after)));
		}

		/** Writes words at the caret, or in place of what is selected. */
		insertText(words) {
			this.#write({ start: this.#area.selectionStart, end: this.#area.selectionEnd, text: this.#shown(words) });
		}

		/** Puts another text in place of the whole; one Undo brings the old one back. */
		replaceAll(text) {
			const edit = CutlineText.difference(this.#text, this.#shown(text));
			if (edit) {
				this.#write(edit);
			}
		}

		/** Marks a finding softly, or none. */
		point(id) {
			if (this.#current !== id) {
				this.#current = id;
				this.#draw();
			}
		}

		/** Marks words of the text number `sequence` while something is pointed at; null marks none. */
		mark(sequence, range) {
			const marked = range && sequence >= this.#checked ? this.#carry(range, sequence) : null;
			if (marked?.start !== this.#marked?.start || marked?.end !== this.#marked?.end) {
				this.#marked = marked;
				this.#draw();
				this.#under.querySelector('.marked')?.scrollIntoView({ block: 'nearest' });
			}
		}

		/** Selects words of the text number `sequence`, if they are still there. */
		reveal(sequence, start, end) {
			const range = this.#carry({ start, end }, sequence);
			if (range && sequence >= this.#checked) {
				this.#area.focus();
				this.#area.setSelectionRange(range.start, range.end);
				this.point(this.#findings.find((each) => each.start === range.start && each.end === range.end)?.id ?? null);
			}
		}

		/** The text is saved: this browser's copy of it is no longer needed. */
		forgetCopy() {
			localStorage.removeItem(this.#copyKey);
		}

		/** Sends what is not sent yet at once. */
		flush() {
			this.#send();
		}

		// Before any shortcut is acted on, the server has the text that it acts on.
		#early = (event) => {
			if (event.ctrlKey || event.altKey || event.metaKey) {
				this.#send();
			}
			if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
				event.preventDefault();
				this.#step(event.shiftKey ? -1 : 1);
			}
		};

		#shown(text) {
			return this.#plain ? text : CutlineText.shown(text);
		}

		#meant(text) {
			return this.#plain ? text : CutlineText.meant(text);
		}

		#key(event) {
			if (event.ctrlKey || event.metaKey || event.altKey) {
				// A shortcut acts on what is on the screen, so the words have to arrive before it.
				this.#send();
			}
			if (event.key === ';' && (event.ctrlKey || event.metaKey)) {
				event.preventDefault();
				this.#tell('date-wanted', {});
			}
			if (event.key === "'" && (event.ctrlKey || event.metaKey)) {
				event.preventDefault();
				this.#tell('previous-wanted', {});
			}
		}

		#paste(event) {
			const words = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
			if (this.#shown(words) !== words && !this.#area.readOnly) {
				event.preventDefault();
				this.insertText(words);
			}
		}

		#copyOut(event) {
			const { selectionStart: start, selectionEnd: end } = this.#area;
			const words = this.#text.slice(start, end);
			if (this.#meant(words) !== words) {
				event.preventDefault();
				event.clipboardData.setData('text/plain', this.#meant(words));
				if (event.type === 'cut' && !this.#area.readOnly) {
					this.#write({ start, end, text: '' });
				}
			}
		}

		#typed() {
			const edit = CutlineText.difference(this.#text, this.#area.value);
			if (!edit) {
				return;
			}
			this.#text = this.#area.value;
			this.#sequence++;
			this.#edits.push({ ...edit, sequence: this.#sequence });
			this.#findings = this.#findings.map((finding) => CutlineText.shifted(finding, edit)).filter(Boolean);
			this.#marked = this.#marked && CutlineText.shifted(this.#marked, edit);
			this.#draw();
			this.#firstUnsent ||= Date.now();
			clearTimeout(this.#quiet);
			const wait = Math.min(QUIET, Math.max(0, this.#firstUnsent + LONGEST_WAIT - Date.now()));
			this.#quiet = setTimeout(() => this.#send(), wait);
		}

		#send() {
			clearTimeout(this.#quiet);
			if (this.#firstUnsent) {
				this.#firstUnsent = 0;
				this.#keepCopy();
				this.#tell('caption-typed', { text: this.#meant(this.#text), sequence: this.#sequence });
			}
		}

		#carry(range, sequence = 0) {
			return this.#edits.filter((edit) => edit.sequence > sequence)
				.reduce((carried, edit) => carried && CutlineText.shifted(carried, edit), range);
		}

		#write(edit) {
			this.#area.focus();
			this.#area.setSelectionRange(edit.start, edit.end);
			// Only this command leaves the browser's own Undo in order.
			const done = document.execCommand(edit.text ? 'insertText' : 'delete', false, edit.text);
			if (!done) {
				this.#area.setRangeText(edit.text, edit.start, edit.end, 'end');
			}
			this.#typed();
		}

		#step(direction) {
			const inOrder = [...this.#findings].sort((one, other) => one.start - other.start || one.end - other.end);
			const caret = this.#area.selectionStart;
			const onOne = this.#area.selectionEnd > caret || document.activeElement !== this.#area;
			const ahead = (direction > 0)
				? inOrder.find((each) => each.start > caret || (!onOne && each.start === caret)) ?? inOrder[0]
				: inOrder.findLast((each) => each.start < caret) ?? inOrder.at(-1);
			if (ahead) {
				this.#area.focus();
				this.#area.setSelectionRange(ahead.start, ahead.end);
				this.point(ahead.id);
				this.#tell('finding-chosen', { id: ahead.id });
			}
		}

		#chooseAtCaret() {
			const caret = this.#area.selectionStart;
			const hit = this.#findings.filter((each) => each.start <= caret && caret <= each.end)
				.sort((one, other) => (one.end - one.start) - (other.end - other.start))[0];
			this.point(hit ? hit.id : null);
			if (hit) {
				this.#tell('finding-chosen', { id: hit.id });
			}
		}

		#draw() {
			const text = this.#text;
			const cuts = new Set([0, text.length]);
			[...this.#findings, this.#marked].forEach((each) => each && cuts.add(each.start).add(each.end));
			for (const match of text.matchAll(CutlineText.SIGN)) {
				cuts.add(match.index);
			}
			const places = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((one, other) => one - other);
			const pieces = [];
			places.forEach((place, index) => {
				const end = places[index + 1] ?? text.length;
				if (end > place) {
					pieces.push(...this.#piece(text.slice(place, end), place, end));
				}
			});
			// A last line end needs something after it to be as high as it is in the text area.
			this.#under.replaceChildren(...pieces, '\u200b');
			const octets = CutlineText.octets(this.#meant(text));
			this.#count.textContent = (this.getAttribute('count') ?? '{0}').replace('{0}', octets.toLocaleString());
			this.#count.classList.toggle('over', octets > Number(this.getAttribute('limit') ?? Infinity));
		}

		#piece(words, start, end) {
			const nodes = [];
			if (!this.#plain && CutlineText.hasSigns(words[0])) {
				const mark = make('i');
				mark.dataset.code = CutlineText.code(words[0]);
				nodes.push(mark);
			}
			const over = this.#findings.filter((each) => each.start <= start && end <= each.end);
			const marked = Boolean(this.#marked && this.#marked.start <= start && end <= this.#marked.end);
			if (over.length === 0 && !marked) {
				nodes.push(words);
			}
			else {
				const span = make('span');
				const severities = over.map((each) => each.severity);
				span.className = ['error', 'warning', 'hint'].find((each) => severities.includes(each)) ?? '';
				span.classList.toggle('marked', marked);
				span.classList.toggle('current', over.some((each) => each.id === this.#current));
				span.textContent = words;
				nodes.push(span);
			}
			return nodes;
		}

		#keepCopy() {
			try {
				const copy = JSON.stringify({ text: this.#meant(this.#text), base: this.#base, at: Date.now() });
				localStorage.setItem(this.#copyKey, copy);
			}
			catch {
				// A full or forbidden store only costs this second net; the server keeps the draft.
			}
		}

		#copy() {
			try {
				return JSON.parse(localStorage.getItem(this.#copyKey));
			}
			catch {
				return null;
			}
		}

		#tell(name, detail) {
			this.dispatchEvent(new CustomEvent(name, { detail }));
		}

	});
}
