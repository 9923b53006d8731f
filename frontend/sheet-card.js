// One photo of the contact sheet: picture, words, state and findings. A card holds only
// text that is ready to be shown; nothing of it is ever read as markup.
{
	const make = (tag, name = '', text = '') => {
		const node = document.createElement(tag);
		node.className = name;
		node.textContent = text;
		return node;
	};

	const stack = (card) => {
		const turn = make('button', 'card-stack', (card.photos > 0) ? String(card.photos) : '');
		turn.type = 'button';
		turn.tabIndex = -1;
		turn.title = card.stackLabel;
		turn.setAttribute('aria-label', card.stackLabel);
		turn.setAttribute('aria-expanded', String(card.photos === 0));
		return turn;
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
		if (card.photos !== 1) {
			frame.append(stack(card));
		}
		if (card.resend) {
			const resend = make('span', `card-resend ${card.resendKind}`, card.resend);
			resend.title = card.resend;
			frame.append(resend);
		}
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
			const said = [card.title, card.credit, card.state, card.findings, card.time, card.resend, card.stackLabel];
			cell.setAttribute('aria-label', said.filter(Boolean).join('. '));
			cell.classList.toggle('stack', card.photos > 1);
			cell.classList.toggle('of-stack', card.photos === 0);
			cell.append(picture(card), ...words(card));
		},

	};
}
