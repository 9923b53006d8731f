package org.cutline.caption;

import org.cutline.caption.CreditLine.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditLineTests {

	private static final String BODY = "A ferry leaves the harbour in Vigo, Spain, 03 March 2024. ";

	private static CreditLine credit(String line) {
		return CaptionParser.parse(BODY + line).credit().orElseThrow();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', textBlock = """
			(AP Photo/Ana Prieto and Joan Puig)       ; Ana Prieto+Joan Puig
			EFE/Ana Prieto y Joan Puig                ; Ana Prieto+Joan Puig
			REUTERS/Ana Prieto                        ; Ana Prieto
			(Photo by Ana PRIETO and Joan PUIG / AFP) ; Ana PRIETO+Joan PUIG
			EPA-EFE/STRINGER                          ; ''
			""")
	void aJointCreditNamesEachPhotographer(String line, String names) {
		CreditLine credit = credit(line);
		assertThat(String.join("+", credit.bylines().stream().map(Part::name).toList()))
			.isEqualTo(names.equals("''") ? "" : names);
		assertThat(credit.bylines()).allMatch((part) -> part.range().in(BODY + line).equals(part.name()));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', textBlock = """
			EPA-EFE/PORT OF VIGO HANDOUT            ; PORT OF VIGO   ; ORGANISATION
			Port Authority/Handout via REUTERS      ; Port Authority ; ORGANISATION
			(Courtesy of Port of Vigo via AP)       ; Port of Vigo   ; ORGANISATION
			@portofvigo via X / Reuters             ; @portofvigo    ; ACCOUNT
			THE CANADIAN PRESS/HO-Port of Vigo      ; Port of Vigo   ; ORGANISATION
			""")
	void aHandoutNamesItsSource(String line, String source, CreditLine.PartKind kind) {
		Part found = credit(line).handoutSource().orElseThrow();
		assertThat(found.name()).isEqualTo(source);
		assertThat(found.kind()).isEqualTo(kind);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', textBlock = """
			Ana Prieto/SOPA Images/LightRocket via Getty Images ; SOPA Images+LightRocket+Getty Images
			Ana Prieto/EPA-EFE/REX/Shutterstock                 ; EPA-EFE+REX+Shutterstock
			(Ana Prieto/The Harbour Gazette via AP)             ; AP
			EFE/EPA/ANA PRIETO                                  ; EFE/EPA
			""")
	void theChainGoesFromOriginToTheLastThatSent(String line, String chain) {
		assertThat(String.join("+", credit(line).chain().stream().map(Part::name).toList())).isEqualTo(chain);
	}

	@Test
	void noSourceIsNamedWhereAnAgencyTookThePicture() {
		assertThat(credit("EPA/ANA PRIETO / POOL").handoutSource()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', textBlock = """
			(AP Photo/Ana Prieto and Joan Puig, Pool)
			EPA-EFE/PORT OF VIGO HANDOUT
			(Ana Prieto/The Harbour Gazette via AP)
			Port Authority/Handout via REUTERS
			(Photo by Ana Prieto/NurPhoto via Getty Images)
			Foto: Ana Prieto/dpa
			EFE/Archivo
			EPA-EFE/STRINGER
			Ana Prieto/EPA-EFE/REX/Shutterstock
			(Xinhua/Ana Prieto)
			THE CANADIAN PRESS/Ana Prieto
			""")
	void readingWhatWasRenderedAndRenderingItAgainChangesNothing(String line) {
		for (CreditForm form : CreditForm.values()) {
			String once = credit(line).render(form);
			assertThat(credit(once).render(form)).as(form + " of " + line).isEqualTo(once);
		}
	}

}
