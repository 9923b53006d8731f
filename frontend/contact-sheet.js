// <cutline-contact-sheet>: a grid of photos of any number, of which only the rows in sight
// exist. It asks for cards by the event "cards-wanted" { from, count } and gets them by
// cards(from, cards). Keys: arrows, Home, End, Page Up and Down move; Space chooses; Shift
// makes a range; Ctrl+A all; Enter opens; Escape lets go. A card may stand for the photos of
// one moment: + opens such a stack in its place, - folds it. The server holds the choice.
{
	const GAP = 14;
	const NARROWEST = 210;
	const ROWS_AROUND = 2;
	const BATCH = 60;
	const CALM = 70;

	const { make } = CutlineCard;

	customElements.define('cutline-contact-sheet', class extends HTMLElement {

		#count = 0;
		#cards = new Map();
		#asked = new Set();
		#rows = new Map();
		#chosen = new Set();
		#columns = 1;
		#rowHeight = 240;
		#current = 0;
		#anchor = 0;
		#asking = 0;
		#floor = make('div', 'sheet-floor');
		#watch = new ResizeObserver(() => this.#measure());

		constructor() {
			super();
			this.addEventListener('scroll', () => this.#draw(CALM), { passive: true });
			this.addEventListener('keydown', (event) => this.#key(event));
			this.addEventListener('click', (event) => this.#click(event));
			this.addEventListener('dblclick', (event) => this.#open(event));
			this.addEventListener('focusin', (event) => this.#follow(event));
		}

		connectedCallback() {
			this.setAttribute('role', 'grid');
			this.setAttribute('aria-multiselectable', 'true');
			this.append(this.#floor);
			this.#watch.observe(this);
		}

		disconnectedCallback() {
			this.#watch.disconnect();
		}

		/** Begins again with another number of photos; the place is kept when asked. */
		reset(count, keepPlace) {
			const held = this.contains(document.activeElement);
			this.#count = count;
			this.#cards.clear();
			this.#asked.clear();
			this.#rows.forEach((row) => row.remove());
			this.#rows.clear();
			if (!keepPlace) {
				this.#current = 0;
				this.#anchor = 0;
				this.scrollTop = 0;
			}
			this.#current = Math.max(0, Math.min(this.#current, count - 1));
			this.#measure();
			if (held) {
				this.#focusCurrent();
			}
		}

		/** Takes cards in, from the given place on. */
		cards(from, cards) {
			const stale = new Set();
			cards.forEach((card, index) => {
				this.#cards.set(from + index, card);
				stale.add(Math.floor((from + index) / this.#columns));
			});
			stale.forEach((row) => {
				const held = this.#rows.get(row)?.contains(document.activeElement);
				this.#rows.get(row)?.remove();
				this.#rows.delete(row);
				this.#draw();
				if (held) {
					this.#focusCurrent();
				}
			});
		}

		/** Shows which photos are chosen. */
		choose(ids) {
			this.#chosen = new Set(ids);
			this.#rows.forEach((row) => row.querySelectorAll('.photo-card').forEach((cell) => this.#mark(cell)));
		}

		#measure() {
			if (this.clientWidth === 0) {
				return;
			}
			const inside = this.clientWidth - 2 * GAP;
			const columns = Math.max(1, Math.floor((inside + GAP) / (NARROWEST + GAP)));
			const width = (inside - (columns - 1) * GAP) / columns;
			const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
			this.#rowHeight = Math.round(width * 0.6 + 6.55 * rem) + GAP;
			if (columns !== this.#columns) {
				const top = Math.floor(this.scrollTop / this.#rowHeight) * this.#columns;
				this.#columns = columns;
				this.#rows.forEach((row) => row.remove());
				this.#rows.clear();
				this.scrollTop = Math.floor(top / columns) * this.#rowHeight;
			}
			this.style.setProperty('--columns', String(columns));
			this.style.setProperty('--card-height', `${this.#rowHeight - GAP}px`);
			this.style.setProperty('--picture-height', `${Math.round(width * 0.6)}px`);
			this.setAttribute('aria-rowcount', String(Math.ceil(this.#count / columns)));
			this.setAttribute('aria-colcount', String(columns));
			this.#floor.style.height = `${Math.ceil(this.#count / columns) * this.#rowHeight + GAP}px`;
			this.#rows.forEach((row, number) => this.#lay(row, number));
			this.#draw();
		}

		#draw(wait = 0) {
			const last = Math.ceil(this.#count / this.#columns) - 1;
			const from = Math.max(0, Math.floor(this.scrollTop / this.#rowHeight) - ROWS_AROUND);
			const to = Math.min(last, Math.floor((this.scrollTop + this.clientHeight) / this.#rowHeight) + ROWS_AROUND);
			const kept = Math.floor(this.#current / this.#columns);
			this.#rows.forEach((row, number) => {
				if ((number < from || number > to) && number !== kept) {
					row.remove();
					this.#rows.delete(number);
				}
			});
			const wanted = new Set(Array.from({ length: Math.max(0, to - from + 1) }, (none, index) => from + index));
			if (kept <= last) {
				wanted.add(kept);
			}
			wanted.forEach((number) => this.#rows.has(number) || this.#build(number));
			// Rows that only fly past are not asked for.
			clearTimeout(this.#asking);
			this.#asking = setTimeout(() => this.#ask(from * this.#columns, Math.min(this.#count, (to + 1) * this.#columns)), wait);
		}

		#ask(from, to) {
			for (let batch = Math.floor(from / BATCH); batch * BATCH < to; batch++) {
				if (!this.#asked.has(batch)) {
					this.#asked.add(batch);
					this.#tell('cards-wanted', { from: batch * BATCH, count: Math.min(BATCH, this.#count - batch * BATCH) });
				}
			}
		}

		#build(number) {
			const row = make('div', 'sheet-row');
			row.setAttribute('role', 'row');
			row.setAttribute('aria-rowindex', String(number + 1));
			this.#lay(row, number);
			for (let index = number * this.#columns; index < Math.min(this.#count, (number + 1) * this.#columns); index++) {
				row.append(this.#cell(index));
			}
			this.#rows.set(number, row);
			const after = [...this.#rows.keys()].filter((each) => each > number).sort((one, other) => one - other)[0];
			this.#floor.insertBefore(row, this.#rows.get(after) ?? null);
		}

		#lay(row, number) {
			row.style.top = `${number * this.#rowHeight + GAP}px`;
		}

		#cell(index) {
			const cell = make('div', 'photo-card focusable');
			const card = this.#cards.get(index);
			cell.setAttribute('role', 'gridcell');
			cell.dataset.index = String(index);
			cell.tabIndex = (index === this.#current) ? 0 : -1;
			if (!card) {
				cell.classList.add('waiting');
				cell.setAttribute('aria-busy', 'true');
				return cell;
			}
			cell.dataset.id = card.id;
			CutlineCard.fill(cell, card);
			this.#mark(cell);
			return cell;
		}

		#mark(cell) {
			const chosen = this.#chosen.has(Number(cell.dataset.id));
			cell.classList.toggle('chosen', chosen);
			cell.setAttribute('aria-selected', String(chosen));
		}

		#click(event) {
			const cell = event.target.closest('.photo-card');
			if (!cell) {
				return;
			}
			if (event.target.closest('a') && (event.ctrlKey || event.metaKey || event.shiftKey)) {
				return;
			}
			const index = Number(cell.dataset.index);
			event.preventDefault();
			if (event.target.closest('.card-stack')) {
				this.#goTo(index);
				this.#turn(index, this.#cards.get(index).photos > 0);
				return;
			}
			if (event.target.closest('a')) {
				this.#tellOpen(index);
				return;
			}
			this.#goTo(index);
			if (event.shiftKey) {
				this.#range();
			}
			else if (event.ctrlKey || event.metaKey || event.target.closest('.card-check')) {
				this.#toggle();
			}
			else {
				this.#only();
			}
		}

		#open(event) {
			const cell = event.target.closest('.photo-card');
			if (cell && !event.target.closest('.card-check, .card-stack')) {
				this.#tellOpen(Number(cell.dataset.index));
			}
		}

		#follow(event) {
			const cell = event.target.closest('.photo-card');
			if (cell && Number(cell.dataset.index) !== this.#current) {
				this.#setCurrent(Number(cell.dataset.index));
			}
		}

		#key(event) {
			if (event.altKey || this.#count === 0) {
				return;
			}
			const page = Math.max(1, Math.floor(this.clientHeight / this.#rowHeight)) * this.#columns;
			const aim = {
				ArrowLeft: this.#current - 1, ArrowRight: this.#current + 1,
				ArrowUp: this.#current - this.#columns, ArrowDown: this.#current + this.#columns,
				PageUp: this.#current - page, PageDown: this.#current + page, Home: 0, End: this.#count - 1,
			}[event.key];
			const deed = {
				' ': () => event.shiftKey ? this.#range() : this.#toggle(),
				'+': () => this.#turn(this.#current, true),
				'-': () => this.#turn(this.#current, false),
				Enter: () => this.#tellOpen(this.#current),
				Escape: () => this.#choose('none', 0, 0),
			}[event.key];
			if (aim !== undefined) {
				event.preventDefault();
				this.#move(aim, event);
			}
			else if (deed && !event.ctrlKey && !event.metaKey) {
				event.preventDefault();
				deed();
			}
			else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
				event.preventDefault();
				this.#choose('all', 0, 0);
			}
		}

		#move(aim, event) {
			const leaves = (event.key === 'ArrowUp' || event.key === 'ArrowDown') && (aim < 0 || aim >= this.#count);
			if (!leaves) {
				this.#goTo(Math.max(0, Math.min(this.#count - 1, aim)));
			}
			if (event.shiftKey) {
				this.#range();
			}
			else {
				this.#anchor = this.#current;
			}
		}

		#goTo(index) {
			this.#setCurrent(index);
			const top = Math.floor(index / this.#columns) * this.#rowHeight;
			if (top < this.scrollTop) {
				this.scrollTop = top;
			}
			else if (top + this.#rowHeight + GAP > this.scrollTop + this.clientHeight) {
				this.scrollTop = top + this.#rowHeight + GAP - this.clientHeight;
			}
			this.#draw();
			this.#focusCurrent();
		}

		#setCurrent(index) {
			this.#current = index;
			this.#rows.forEach((row) => row.querySelectorAll('.photo-card').forEach((cell) => {
				cell.tabIndex = (Number(cell.dataset.index) === index) ? 0 : -1;
			}));
		}

		#focusCurrent() {
			this.querySelector(`.photo-card[data-index="${this.#current}"]`)?.focus({ preventScroll: true });
		}

		#toggle() {
			this.#anchor = this.#current;
			this.#choose('toggle', this.#current, this.#current);
		}

		#only() {
			this.#anchor = this.#current;
			this.#choose('only', this.#current, this.#current);
		}

		#range() {
			const [from, to] = [this.#anchor, this.#current].sort((one, other) => one - other);
			this.#choose('only', from, to);
		}

		#choose(how, from, to) {
			this.#tell('choice', { how, from, to, id: this.#cards.get(from)?.id ?? 0 });
		}

		#turn(index, open) {
			const card = this.#cards.get(index);
			if (!card?.stack || (open ? card.photos < 2 : card.photos > 0)) {
				return;
			}
			let first = index;
			while (this.#cards.get(first - 1)?.stack === card.stack) {
				first--;
			}
			this.#current = first;
			this.#anchor = first;
			this.#tell('stack-turned', { id: card.stack });
		}

		#tellOpen(index) {
			const card = this.#cards.get(index);
			if (card) {
				this.#tell('photo-opened', { id: card.id });
			}
		}

		#tell(name, detail) {
			this.dispatchEvent(new CustomEvent(name, { detail }));
		}

	});
}
