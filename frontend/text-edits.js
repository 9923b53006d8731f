// Edits of a plain text, counted in UTF-16 units as Java and the DOM count them. An edit is
// { start, end, text }: the units from start to end give way to text.
{
	// Controls other than line ends and tabs, and characters that turn or hide text. On the
	// screen each gives way to a sign of its own, as long as it is, so that it is seen and
	// does nothing; places in the text stay what they are.
	const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
	const SIGNS = 0xf600;
	const codes = Array.from({ length: 0x10000 }, (none, code) => code)
		.filter((code) => String.fromCharCode(code).search(HIDDEN) === 0);
	const signOf = new Map(codes.map((code, index) => [String.fromCharCode(code), String.fromCharCode(SIGNS + index)]));
	const hiddenOf = new Map([...signOf].map(([hidden, sign]) => [sign, hidden]));
	const SIGN = new RegExp(`[${String.fromCharCode(SIGNS)}-${String.fromCharCode(SIGNS + codes.length - 1)}]`, 'g');

	globalThis.CutlineText = {

		SIGN,

		/** Whether a text holds such signs itself, so that it cannot be shown by them. */
		hasSigns(text) {
			return text.search(SIGN) >= 0;
		},

		/** A text with signs in place of what cannot be seen. */
		shown(text) {
			return text.replace(HIDDEN, (hidden) => signOf.get(hidden));
		},

		/** The text that is shown so. */
		meant(shown) {
			return shown.replace(SIGN, (sign) => hiddenOf.get(sign));
		},

		/** The code of the character that a sign stands for, such as 202E. */
		code(sign) {
			return hiddenOf.get(sign).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		},

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
}
