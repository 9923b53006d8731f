// One photo of the contact sheet: picture, words, state and findings. A card holds only
// text that is ready to be shown; nothing of it is ever read as markup.
{
	const make = (tag, name = '', text = '') => {
		const node = document.createElement(tag);
		node.className = name;
		node.textContent = text;
		return node;
	};

	const picture = (card) => {
		const frame = make('div', 'card-picture');
		if (card.picture) {
			const picture = new Image();
			picture.loading = 'lazy';
			picture.decoding = 'async';
			picture.alt = '';
			picture.draggable = false;
			picture.src = card.picture;
			frame.append(picture);
		}
		else {
			frame.append(make('span', 'no-picture', card.fileName));
		}
		frame.append(make('span', 'card-check'));
		if (card.note) {
			frame.append(make('span', 'card-note', card.note));
		}
		return frame;
	};

	const words = (card) => {
		const title = make('a', 'card-title', card.title);
		title.href = card.href;
		title.tabIndex = -1;
		title.title = card.title;
		const credit = make('div', 'card-credit', card.credit);
		credit.title = card.credit;
		const foot = make('div', 'card-foot');
		foot.append(make('span', `badge ${card.stateKind}`, card.state));
		if (card.findings) {
			foot.append(make('span', `badge ${card.findingsKind}`, card.findings));
		}
		foot.append(make('span', 'card-time', card.time));
		return [title, credit, foot];
	};

	globalThis.CutlineCard = {

		make,

		fill(cell, card) {
			const said = [card.title, card.credit, card.state, card.findings, card.time];
			cell.setAttribute('aria-label', said.filter(Boolean).join('. '));
			cell.append(picture(card), ...words(card));
		},

	};
}
