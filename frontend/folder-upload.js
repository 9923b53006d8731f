// <cutline-folder-upload>: a button that picks a folder, with the folders in it. It stands
// in a drop zone, whose manager gets the files. It also reads folders that are dropped on
// that zone: a browser tells a hundred entries at a time, and must be asked until it tells
// no more.
{
	const clutter = /^(\..*|thumbs\.db|desktop\.ini)$/i;

	const isPhoto = (file) => !clutter.test(file.name);

	const listed = async (folder) => {
		const reader = folder.createReader();
		const all = [];
		for (;;) {
			const some = await new Promise((tell, fail) => reader.readEntries(tell, fail));
			if (some.length === 0) {
				return all;
			}
			all.push(...some);
		}
	};

	const filesOf = async (entry) => {
		try {
			if (entry.isFile) {
				return [await new Promise((tell, fail) => entry.file(tell, fail))];
			}
			const files = [];
			for (const inner of await listed(entry)) {
				files.push(...await filesOf(inner));
			}
			return files;
		} catch (error) {
			console.warn(`${entry.fullPath} cannot be read`, error);
			return [];
		}
	};

	customElements.define('cutline-folder-upload', class extends HTMLElement {

		#zone = null;

		connectedCallback() {
			if (!this.firstChild) {
				this.#draw();
			}
			this.#zone = this.closest('vaadin-upload-drop-zone');
			this.#zone?.addEventListener('drop', this.#dropped, true);
		}

		disconnectedCallback() {
			this.#zone?.removeEventListener('drop', this.#dropped, true);
		}

		#draw() {
			const input = document.createElement('input');
			input.type = 'file';
			input.multiple = true;
			input.webkitdirectory = true;
			input.hidden = true;
			input.addEventListener('change', () => {
				this.#take([...input.files]);
				input.value = '';
			});
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'button-link';
			button.textContent = this.dataset.label;
			button.addEventListener('click', () => input.click());
			this.append(button, input);
		}

		// The entries are there only until the event is over, so they are fetched before anything waits.
		#dropped = async (event) => {
			const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry);
			if (event.defaultPrevented || !entries.some((entry) => entry.isDirectory)) {
				return;
			}
			event.preventDefault();
			event.stopImmediatePropagation();
			this.#zone.dispatchEvent(new Event('dragleave', { cancelable: true }));
			for (const entry of entries) {
				this.#take(await filesOf(entry));
			}
		};

		#take(files) {
			const photos = files.filter(isPhoto);
			if (photos.length > 0) {
				this.#zone?.manager?.addFiles(photos);
			}
		}

	});
}
