package org.cutline.caption;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads a credit that stands alone in a field, and makes one of parts. */
final class CreditField {

	private CreditField() {
	}

	static @Nullable CreditLine read(String text) {
		Page page = new Page(text, Lexicon.standard());
		int size = page.tokens.size();
		if (size == 0) {
			return null;
		}
		List<CreditSpan> spans = new CreditFinder(page).find();
		for (CreditSpan span : spans) {
			if (span.from() == 0 && span.to() >= size - 1) {
				return new CreditBuilder(page, span).build(span);
			}
		}
		CreditSpan whole = new CreditSpan(0, size, 0, size, form(page));
		CreditLine line = new CreditBuilder(page, whole).build(whole);
		boolean nothing = line.agency() == null && line.byline() == null && line.partners().isEmpty();
		return nothing ? null : line;
	}

	private static CreditForm form(Page page) {
		if (page.tokens.is(0, "(")) {
			return CreditForm.BRACKET;
		}
		boolean agencyFirst = page.lexicon.agencies.at(page.tokens, 0) != null;
		return agencyFirst || !page.text.contains("/") ? CreditForm.SLASH : CreditForm.NAME_FIRST;
	}

	static CreditLine of(String agency, @Nullable String byline, List<String> partners,
			List<Qualifier.Kind> qualifiers) {
		StringBuilder text = new StringBuilder(agency);
		CreditLine.Part agencyPart = new CreditLine.Part(agency, new TextRange(0, agency.length()), agency,
				CreditLine.PartKind.AGENCY);
		CreditLine.Part name = (byline != null && !byline.isBlank())
				? part(text, byline.strip(), CreditLine.PartKind.PERSON) : null;
		List<CreditLine.Part> others = new ArrayList<>();
		for (String partner : partners) {
			others.add(part(text, partner, partnerKind(partner)));
		}
		List<Qualifier> words = new ArrayList<>();
		for (Qualifier.Kind kind : qualifiers) {
			CreditLine.Part word = part(text, kind.word(), CreditLine.PartKind.ORGANISATION);
			words.add(new Qualifier(kind, word.printed(), word.range()));
		}
		return new CreditLine(text.toString(), new TextRange(0, text.length()), CreditForm.SLASH, false, agencyPart,
				name, others, words);
	}

	private static CreditLine.PartKind partnerKind(String partner) {
		if (partner.startsWith("@")) {
			return CreditLine.PartKind.ACCOUNT;
		}
		return (Lexicon.standard().agencies.get(partner) != null) ? CreditLine.PartKind.AGENCY
				: CreditLine.PartKind.ORGANISATION;
	}

	private static CreditLine.Part part(StringBuilder text, String name, CreditLine.PartKind kind) {
		int start = text.append('/').length();
		text.append(name);
		return new CreditLine.Part(name, new TextRange(start, text.length()), name, kind);
	}

}
