// <cutline-upload-progress>: how far the files on their way have come. Counts in the
// browser, where the octets leave; what became of each file comes from the server. Its
// property "manager" is the upload manager of the button and the drop zone.
{
	const make = (tag, name, ...children) => {
		const node = document.createElement(tag);
		node.className = name;
		node.append(...children);
		return node;
	};

	customElements.define('cutline-upload-progress', class extends HTMLElement {

		#manager = null;
		#batch = new Set();
		#startedAt = 0;
		#title = make('strong', 'upload-title');
		#count = make('span', 'upload-count');
		#bar = make('progress', 'upload-bar');
		#cancel = make('button', 'upload-cancel');

		constructor() {
			super();
			this.#cancel.type = 'button';
			this.#cancel.addEventListener('click', () => this.cancel());
			this.#bar.max = 1;
		}

		connectedCallback() {
			if (!this.firstChild) {
				this.append(make('div', 'upload-head', this.#title, this.#count), make('div', 'upload-line', this.#bar, this.#cancel));
			}
			window.addEventListener('beforeunload', this.#leaving);
		}

		disconnectedCallback() {
			window.removeEventListener('beforeunload', this.#leaving);
		}

		set manager(manager) {
			this.#manager?.removeEventListener('files-changed', this.#changed);
			this.#manager = manager;
			manager?.addEventListener('files-changed', this.#changed);
		}

		get manager() {
			return this.#manager;
		}

		/** Takes every file back that is not here yet. */
		cancel() {
			this.#manager.files.filter((file) => this.#pending(file)).forEach((file) => this.#manager.abortUpload(file));
		}

		#pending(file) {
			return !file.complete && !file.errorKey && !file.abort;
		}

		#changed = () => {
			const files = this.#manager.files;
			const fresh = files.filter((file) => this.#pending(file) && !this.#batch.has(file));
			if (fresh.length > 0) {
				if (![...this.#batch].some((file) => this.#pending(file))) {
					this.#batch.clear();
					this.#startedAt = Date.now();
					this.#tell('batch-begun');
				}
				fresh.forEach((file) => this.#batch.add(file));
				this.#tell('batch-size', { files: this.#batch.size });
			}
			if (this.#batch.size > 0) {
				this.#draw();
			}
		};

		#draw() {
			const batch = [...this.#batch];
			const done = batch.filter((file) => !this.#pending(file));
			const all = batch.reduce((sum, file) => sum + file.size, 0);
			const sent = batch.reduce((sum, file) => sum + (this.#pending(file) ? Math.min(file.loaded ?? 0, file.size) : file.size), 0);
			const running = done.length < batch.length;
			this.#bar.value = all ? sent / all : done.length / batch.length;
			const key = running ? 'uploading' : 'uploaded';
			this.#title.textContent = this.#text(batch.length === 1 ? `${key}-one` : key, batch.length);
			this.#count.textContent = running ? this.#left(done.length, batch.length, sent, all) : '';
			this.#cancel.textContent = this.#text('cancel');
			this.#cancel.hidden = !running;
			this.#bar.setAttribute('aria-label', this.#title.textContent);
			if (!running && this.#startedAt) {
				this.#startedAt = 0;
				this.#tell('batch-ended', {
					cancelled: batch.filter((file) => file.abort).map((file) => file.name),
					broken: batch.filter((file) => file.errorKey).map((file) => file.name),
				});
				this.#manager.files = [];
			}
		}

		#left(done, count, sent, all) {
			const seconds = (Date.now() - this.#startedAt) / 1000;
			const counted = this.#text('counted', done, count);
			if (seconds < 2 || sent === 0) {
				return counted;
			}
			const left = Math.ceil(seconds * (all - sent) / sent);
			const shown = (left < 90) ? this.#text('seconds-left', left) : this.#text('minutes-left', Math.round(left / 60));
			return `${counted} · ${shown}`;
		}

		#text(name, ...values) {
			return values.reduce((text, value, index) => text.replace(`{${index}}`, value), this.getAttribute(`data-${name}`) ?? '');
		}

		#leaving = (event) => {
			if ([...this.#batch].some((file) => this.#pending(file))) {
				event.preventDefault();
			}
		};

		#tell(name, detail = {}) {
			this.dispatchEvent(new CustomEvent(name, { detail }));
		}

	});
}
