// <cutline-block-grid>: the rows of a file's blocks. The server makes the cells; here the
// arrow keys, Home and End walk them, Enter presses the first button of a cell, and Tab
// goes through the buttons of the cell that has the focus. A cell keeps the focus when what
// is in it changes.
{
	const CELL = '[role="rowheader"], [role="gridcell"]';

	customElements.define('cutline-block-grid', class extends HTMLElement {

		#before = null;
		#current = null;

		constructor() {
			super();
			this.addEventListener('keydown', (event) => this.#key(event));
			this.addEventListener('focusin', (event) => this.#follow(event.target.closest(CELL)));
			this.addEventListener('click', (event) => this.#keep(event), { capture: true });
		}

		/** Takes the focus to the first conflict and remembers where it was. */
		enter() {
			const { activeElement } = document;
			this.#before = activeElement && activeElement !== document.body ? activeElement : null;
			this.#enterRow();
			if (!this.contains(document.activeElement)) {
				// On a fresh page this is asked for before the screen is in the document.
				requestAnimationFrame(() => requestAnimationFrame(() => this.#enterRow()));
			}
		}

		#enterRow() {
			const rows = this.#rows();
			const row = rows.find((each) => each.classList.contains('open')) ?? rows[0];
			this.#go(row && (row.querySelector('.in-use') ?? this.#cells(row)[0]));
		}

		/** Gives the focus back to where it was, or to the caption. */
		leave() {
			if (this.#before?.isConnected) {
				this.#before.focus();
			}
			else {
				document.querySelector('cutline-caption-text')?.focus();
			}
		}

		#rows() {
			return [...this.querySelectorAll('.block-row')].filter((row) => row.offsetParent);
		}

		#cells(row) {
			return [...row.querySelectorAll(CELL)].filter((cell) => cell.offsetParent);
		}

		#follow(cell) {
			if (!cell || cell === this.#current) {
				return;
			}
			this.#current?.setAttribute('tabindex', '-1');
			this.#current = cell;
			cell.setAttribute('tabindex', '0');
		}

		/** A press may take its own button away; the cell then has the focus. */
		#keep(event) {
			const cell = event.target.closest(CELL);
			if (cell && event.target.closest('vaadin-button')) {
				cell.focus({ preventScroll: true });
			}
		}

		#key(event) {
			const cell = event.target.closest(CELL);
			if (!cell || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
				return;
			}
			const row = cell.closest('.block-row');
			const cells = this.#cells(row);
			const at = cells.indexOf(cell);
			const beside = {
				ArrowLeft: () => cells[at - 1],
				ArrowRight: () => cells[at + 1],
				Home: () => cells[0],
				End: () => cells.at(-1),
				ArrowUp: () => this.#below(row, at, -1),
				ArrowDown: () => this.#below(row, at, 1),
			}[event.key];
			if (beside) {
				event.preventDefault();
				this.#go(beside());
			}
			else if (event.key === 'Enter' && event.target === cell) {
				event.preventDefault();
				cell.querySelector('vaadin-button')?.click();
			}
		}

		#below(row, at, step) {
			const rows = this.#rows();
			const next = rows[rows.indexOf(row) + step];
			const cells = next ? this.#cells(next) : [];
			return cells[Math.min(at, cells.length - 1)];
		}

		#go(cell) {
			if (cell) {
				this.#follow(cell);
				cell.focus({ preventScroll: true });
				cell.scrollIntoView({ block: 'nearest' });
			}
		}
	});
}
