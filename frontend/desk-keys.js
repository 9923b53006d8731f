// Keys that work everywhere, except while something is being typed: "?" lists all keys,
// "/" goes to the search field.
{
	const typing = (event) =>
		event.composedPath().some((node) => node instanceof HTMLElement
			&& (node.isContentEditable || /^(input|textarea|select)$/i.test(node.tagName)));

	const search = () => {
		const field = document.querySelector('[data-search]');
		if (field) {
			field.focus();
		}
		return Boolean(field);
	};

	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || typing(event)) {
			return;
		}
		if (event.key === '?') {
			const frame = document.querySelector('.desk-frame');
			if (frame && !document.querySelector('.shortcuts-help[opened]')) {
				event.preventDefault();
				frame.dispatchEvent(new CustomEvent('show-shortcuts'));
			}
		}
		else if (event.key === '/' && search()) {
			event.preventDefault();
		}
	});
}
