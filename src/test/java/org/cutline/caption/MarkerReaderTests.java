package org.cutline.caption;

import java.util.List;

import org.cutline.caption.PositionMarker.Row;
import org.cutline.caption.PositionMarker.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where somebody is in the frame. */
class MarkerReaderTests {

	private static List<PositionMarker> markers(String text) {
		return CaptionParser.parse(text).positionMarkers();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Anna Kohl (L) waves to the crowd.                 | (L)                    | LEFT   | 1 | NONE
			Anna Kohl (2-R) waves to the crowd.               | (2-R)                  | RIGHT  | 2 | NONE
			Anna Kohl (3rd L) waves to the crowd.             | (3rd L)                | LEFT   | 3 | NONE
			Anna Kohl (3rd from left) waves to the crowd.     | (3rd from left)        | LEFT   | 3 | NONE
			Anna Kohl (C, front) waves to the crowd.          | (C, front)             | CENTER | 0 | FRONT
			Anna Kohl (back, 2-R) waves to the crowd.         | (back, 2-R)            | RIGHT  | 2 | BACK
			Anna Kohl (top R) waves to the crowd.             | (top R)                | RIGHT  | 1 | TOP
			Anna Kohl (C-L) waves to the crowd.               | (C-L)                  | LEFT   | 2 | NONE
			Anna Kohl (seated, right) is in the room.         | (seated, right)        | RIGHT  | 1 | NONE
			Anna Kohl (at left) is in the room.               | (at left)              | LEFT   | 1 | NONE
			Anna Kohl, left, talks to the press.              | left                   | LEFT   | 1 | NONE
			Anna Kohl, far right, talks to the press.         | far right              | RIGHT  | 1 | NONE
			Anna Kohl, second from left, smiles at the press. | second from left       | LEFT   | 2 | NONE
			Anna Kohl, third from right, smiles at the press. | third from right       | RIGHT  | 3 | NONE
			Anna Kohl, front row center, smiles at the press. | front row center       | CENTER | 0 | FRONT
			La ministra Ana Soto (izda.) en el pleno.         | (izda.)                | LEFT   | 1 | NONE
			La ministra Ana Soto (2d) en el pleno.            | (2d)                   | RIGHT  | 2 | NONE
			La ministra Ana Soto (i) en el pleno.             | (i)                    | LEFT   | 1 | NONE
			La ministra Ana Soto (c) en el pleno.             | (c)                    | CENTER | 0 | NONE
			La ministra Ana Soto (2ª por la dcha.) habla.     | (2ª por la dcha.)      | RIGHT  | 2 | NONE
			La ministra Ana Soto, a la izquierda, habla.      | a la izquierda         | LEFT   | 1 | NONE
			La ministra Ana Soto, segunda por la derecha, va. | segunda por la derecha | RIGHT  | 2 | NONE
			Anna Kohl (left, in blue) waves to the crowd.     | (left, in blue)        | LEFT   | 1 | NONE
			Anna Kohl on the right, and others, wave.        | on the right           | RIGHT  | 1 | NONE
			La ministra Ana Soto a la izquierda y otros.      | a la izquierda         | LEFT   | 1 | NONE
			La ministra Ana Soto (3ºi) en el pleno.           | (3ºi)                  | LEFT   | 3 | NONE
			Anna Kohl (l) und die Ministerin im Bundestag.    | (l)                    | LEFT   | 1 | NONE
			Anna Kohl (2.v.r.) ist im Bundestag.              | (2.v.r.)               | RIGHT  | 2 | NONE
			Anna Kohl (SPD, l) ist mit ihr im Bundestag.      | l                      | LEFT   | 1 | NONE
			Le ministre Luc Morel (à gauche) est à Paris.     | (à gauche)             | LEFT   | 1 | NONE
			O ministro Rui Melo (à direita) está em Lisboa.   | (à direita)            | RIGHT  | 1 | NONE
			""")
	void readsWhereSomebodyIs(String text, String printed, Side side, int rank, Row row) {
		PositionMarker marker = markers(text).getFirst();
		assertThat(marker.text()).isEqualTo(printed);
		assertThat(marker.range().in(text)).isEqualTo(printed);
		assertThat(marker.side()).isEqualTo(side);
		assertThat(marker.rank()).isEqualTo(rank);
		assertThat(marker.row()).isEqualTo(row);
		assertThat(CaptionParser.parse(text).people().getFirst().position()).isEqualTo(marker);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			(L-R) Anna Kohl and Carl Mora pose.                     | (L-R)                    | LIST_FROM_LEFT
			(R-L) Anna Kohl and Carl Mora pose.                     | (R-L)                    | LIST_FROM_RIGHT
			L to R: Anna Kohl, Carl Mora                            | L to R:                  | LIST_FROM_LEFT
			From left are Anna Kohl and Carl Mora.                  | From left are            | LIST_FROM_LEFT
			Left to right: Anna Kohl, Carl Mora.                    | Left to right:           | LIST_FROM_LEFT
			(Clockwise from left) Anna Kohl and Carl Mora pose.     | (Clockwise from left)    | LIST_CLOCKWISE
			Clockwise from top left: Anna Kohl and Carl Mora.       | Clockwise from top left: | LIST_CLOCKWISE
			De izquierda a derecha, Ana Soto y Eva Gil en el pleno. | De izquierda a derecha   | LIST_FROM_LEFT
			(De i a d) Ana Soto y Eva Gil posan para la foto        | (De i a d)               | LIST_FROM_LEFT
			(de izq. a dcha.) Ana Soto y Eva Gil posan en el pleno  | (de izq. a dcha.)        | LIST_FROM_LEFT
			V. l.: Anna Kohl und Carl Mora                          | V. l.:                   | LIST_FROM_LEFT
			(v.l.n.r.) Anna Kohl und Carl Mora                      | (v.l.n.r.)               | LIST_FROM_LEFT
			Von links nach rechts: Anna Kohl und Carl Mora          | Von links nach rechts:   | LIST_FROM_LEFT
			""")
	void readsWhatOpensAList(String text, String printed, Side side) {
		PositionMarker marker = markers(text).getFirst();
		assertThat(marker.text()).isEqualTo(printed);
		assertThat(marker.side()).isEqualTo(side);
		assertThat(marker.list()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Supporters of the far right, left and center march.", "Bodo Kohl (Linke) ist im Landtag.",
			"The ball comes from the left wing.", "Voters on the right, and others.",
			"Anna Kohl on the left wing of the house.", "He has left the building, right after noon.",
			"Anna Kohl (CDU) spricht im Bundestag.", "Sen. Anna Kohl (D-IL) speaks.", "Group C (2019) plays.",
			"The back of the house, which burned down." })
	void takesNoOtherWordsForAPosition(String text) {
		assertThat(markers(text)).isEmpty();
	}

	@Test
	void keepsMarkersInTextOrder() {
		assertThat(markers("Anna Kohl, center, Bea Lund, left, and Carl Mora (R) meet Dan Roy (not seen)."))
			.extracting(PositionMarker::text)
			.containsExactly("center", "left", "(R)", "(not seen)");
	}

}
