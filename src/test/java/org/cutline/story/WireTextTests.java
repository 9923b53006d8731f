package org.cutline.story;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class WireTextTests {

	@ParameterizedTest
	@MethodSource
	void isCleanedOfWhatProgramsPutIn(String pasted, String clean) {
		assertThat(WireText.clean(pasted)).isEqualTo(clean);
	}

	static Stream<Arguments> isCleanedOfWhatProgramsPutIn() {
		return Stream.of(arguments("One.\r\nTwo.\r\n", "One.\nTwo."), arguments("One.\rTwo.", "One.\nTwo."),
				arguments("To\u00adkyo,\u00a0Nov\u20058", "Tokyo, Nov 8"), arguments("a   b\t\tc", "a b c"),
				arguments("\n\n  One.  \n\n\n\nTwo.\n\n", "One.\n\nTwo."), arguments("One.\u000bTwo.", "One.\nTwo."),
				arguments("“quoted” it’s", "“quoted” it’s"), arguments("a\u0000b\u0007c", "abc"),
				arguments("\u202eevil\u202c", "evil"), arguments("\ufeffTokyo", "Tokyo"),
				arguments("half \ud83d pair", "half \ufffd pair"),
				arguments("whole \ud83d\ude00", "whole \ud83d\ude00"),
				arguments("<b>bold</b> & so", "<b>bold</b> & so"), arguments("", ""), arguments(" \n \n", ""));
	}

	@Test
	void isMadeOfWholeParagraphsWhereMailBrokeTheLines() {
		String mail = """
				The ministers of six countries agreed on Tuesday to set up a fund
				that will pay coastal towns to move houses away from the water,
				the hosts said after the meeting.

				They will meet again in October, one of the ministers said after
				the meeting had ended. EFE
				emg/lds""";
		assertThat(WireText.clean(mail)).isEqualTo("""
				The ministers of six countries agreed on Tuesday to set up a fund that will pay coastal towns to \
				move houses away from the water, the hosts said after the meeting.

				They will meet again in October, one of the ministers said after the meeting had ended. EFE
				emg/lds""");
	}

	@Test
	void keepsShortParagraphsApart() {
		String list = "Present were:\nA minister.\nAnother minister.\n\nThey left early, all of them, said the hosts at night.";
		assertThat(WireText.clean(list)).isEqualTo(list);
	}

	@ParameterizedTest
	@MethodSource("isCleanedOfWhatProgramsPutIn")
	void staysAsItIsOnceClean(String pasted, String clean) {
		assertThat(WireText.clean(clean)).isEqualTo(clean);
	}

}
