// Edits of a plain text, counted in UTF-16 units as Java and the DOM count them. An edit is
// { start, end, text }: the units from start to end give way to text.
globalThis.CutlineText = {

	/** The one edit that makes `after` of `before`, as small as it can be; null if they are the same. */
	difference(before, after) {
		if (before === after) {
			return null;
		}
		const shorter = Math.min(before.length, after.length);
		let head = 0;
		while (head < shorter && before[head] === after[head]) {
			head++;
		}
		let tail = 0;
		while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
			tail++;
		}
		return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
	},

	/** Several edits, which do not overlap, as one. */
	joined(text, edits) {
		const inOrder = [...edits].sort((one, other) => one.start - other.start);
		const start = inOrder[0].start;
		const end = Math.max(...inOrder.map((edit) => edit.end));
		let words = '';
		let from = start;
		for (const edit of inOrder) {
			words += text.slice(from, edit.start) + edit.text;
			from = edit.end;
		}
		return { start, end, text: words + text.slice(from, end) };
	},

	/** Where a range is after an edit; null if the edit touched it. */
	shifted(range, edit) {
		const grown = edit.text.length - (edit.end - edit.start);
		if (edit.end <= range.start && !(edit.start === range.start && range.start === range.end)) {
			return { ...range, start: range.start + grown, end: range.end + grown };
		}
		return (edit.start >= range.end) ? range : null;
	},

	/** Where a caret is after an edit. */
	carried(caret, edit) {
		if (caret <= edit.start) {
			return caret;
		}
		return (caret >= edit.end) ? caret + edit.text.length - (edit.end - edit.start) : edit.start + edit.text.length;
	},

	octets(text) {
		return new TextEncoder().encode(text).length;
	},

};
