package org.cutline.style;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.stylebook.HouseStyle;
import org.cutline.stylebook.Trial;
import org.cutline.stylebook.TrialResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Tries a version of a style on the last captions of the desk before it goes live. Takes
 * those that are held to the style now; where there are none, the last of all.
 */
@Service
@PreAuthorize("hasRole('READER')")
public class StyleTrial {

	/** How many captions a trial takes. */
	public static final int CAPTIONS = 500;

	private final JdbcClient database;

	private final PhotoLibrary library;

	private final CaptionCheck check;

	private final LiveStyles styles;

	StyleTrial(JdbcClient database, PhotoLibrary library, CaptionCheck check, LiveStyles styles) {
		this.database = database;
		this.library = library;
		this.check = check;
		this.styles = styles;
	}

	/**
	 * Tries a style; may take some seconds.
	 * @param then the style as it may become
	 * @param progress told how many captions are tried
	 * @param stopped asked before each caption whether to stop
	 * @return what would change, in as many captions as were tried
	 */
	public TrialResult<PhotoId> run(HouseStyle then, IntConsumer progress, BooleanSupplier stopped) {
		Optional<HouseStyle> now = this.styles.live(then.id());
		List<PhotoId> photos = captions(then.id());
		int[] tried = { 0 };
		Stream<Trial.Subject<PhotoId>> captions = photos.stream()
			.takeWhile((_) -> !stopped.getAsBoolean())
			.flatMap((id) -> {
				tried[0]++;
				progress.accept(tried[0]);
				return this.library.find(id)
					.map((photo) -> new Trial.Subject<>(id, this.check.underCheck(photo)))
					.stream();
			});
		return Trial.of(now.orElse(then), then).over(captions);
	}

	/**
	 * The captions that a trial takes.
	 * @param styleId the style
	 * @return at most {@link #CAPTIONS}, the last that came first
	 */
	public List<PhotoId> captions(String styleId) {
		List<PhotoId> held = last(" where style_id = ? and caption <> ''", styleId);
		return held.isEmpty() ? last(" where style_id <> ? and caption <> ''", "") : held;
	}

	private List<PhotoId> last(String where, String styleId) {
		return this.database
			.sql("select photo_id from photo_check" + where + " order by photo_id desc fetch first ? rows only")
			.params(styleId, CAPTIONS)
			.query((row, number) -> new PhotoId(row.getLong(1)))
			.list();
	}

}
