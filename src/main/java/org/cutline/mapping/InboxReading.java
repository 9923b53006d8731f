package org.cutline.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cutline.mapping.ReadAgain.Outcome;
import org.cutline.metadata.FieldMapping;
import org.cutline.newsroom.Audit;
import org.cutline.photo.ArrivedFile;
import org.cutline.photo.ArrivedFiles;
import org.cutline.photo.EditOutcome;
import org.cutline.photo.PhotoId;
import org.cutline.photo.PhotoLibrary;
import org.cutline.photo.PhotoMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Reads photos again that came before a mapping changed and lie in the inbox, edited by
 * nobody and in nobody's hand. Each is stored by itself, over the edition that was looked
 * at. The whole can be taken back.
 */
@Service
@PreAuthorize("hasRole('CHIEF')")
public class InboxReading {

	private static final int PAGE = 200;

	private final ArrivedFiles files;

	private final LiveMappings live;

	private final PhotoLibrary library;

	private final PhotosInHand inHand;

	private final Audit audit;

	InboxReading(ArrivedFiles files, LiveMappings live, PhotoLibrary library, PhotosInHand inHand, Audit audit) {
		this.files = files;
		this.live = live;
		this.inHand = inHand;
		this.library = library;
		this.audit = audit;
	}

	/**
	 * The photos that would show something else if they arrived now.
	 * @param id the mapping that they would be read with, or that they were read with
	 * @param progress told how many photos of the inbox were looked at
	 * @return the last arrival first
	 */
	public List<PhotoId> waiting(String id, Progress progress) {
		return found(id, progress).stream().map((each) -> each.file.photo()).toList();
	}

	/**
	 * Reads them again.
	 * @param id the mapping
	 * @param why kept with each edition
	 * @param progress told how many are done
	 * @return a line for each photo
	 */
	public List<ReadAgain> read(String id, String why, Progress progress) {
		List<ReadAgain> lines = new ArrayList<>();
		boolean going = true;
		for (Waiting each : found(id, Progress.TO_THE_END)) {
			int edition = each.file.edition();
			PhotoId photo = each.file.photo();
			lines.add(!going ? new ReadAgain(photo, Outcome.NOT_REACHED, edition, edition)
					: line(photo, edition, this.library.readWith(photo, edition, each.mapping, why), Outcome.CHANGED));
			going = going && progress.goesOn(lines.size());
		}
		this.audit.record("mapping.inbox-read", "mapping/" + id, count(lines, Outcome.CHANGED) + " photos: " + why);
		return List.copyOf(lines);
	}

	/**
	 * Takes that back where nobody has changed a photo since.
	 * @param id the mapping
	 * @param lines what {@link #read} answered
	 * @param progress told how many are done
	 * @return a line for each photo that had been changed
	 */
	public List<ReadAgain> takeBack(String id, List<ReadAgain> lines, Progress progress) {
		List<ReadAgain> back = new ArrayList<>();
		boolean going = true;
		for (ReadAgain each : lines) {
			if (each.outcome() == Outcome.CHANGED) {
				back.add(!going ? new ReadAgain(each.photo(), Outcome.NOT_REACHED, each.after(), each.after())
						: line(each.photo(), each.after(),
								this.library.returnTo(each.photo(), each.after(), each.before()), Outcome.TAKEN_BACK));
				going = going && progress.goesOn(back.size());
			}
		}
		this.audit.record("mapping.inbox-back", "mapping/" + id, count(back, Outcome.TAKEN_BACK) + " photos");
		return List.copyOf(back);
	}

	private List<Waiting> found(String id, Progress progress) {
		MappingSet set = this.live.now();
		List<Waiting> found = new ArrayList<>();
		int looked = 0;
		long from = Long.MAX_VALUE;
		List<ArrivedFile> page = this.files.before(from, PAGE, true);
		while (!page.isEmpty()) {
			Set<PhotoId> taken = this.inHand.among(page.stream().map(ArrivedFile::photo).toList());
			page.stream()
				.filter((file) -> file.isUntouched() && !taken.contains(file.photo()))
				.flatMap((file) -> waiting(id, file, set).stream())
				.forEach(found::add);
			looked += page.size();
			from = page.getLast().photo().value();
			page = progress.goesOn(looked) ? this.files.before(from, PAGE, true) : List.of();
		}
		return found;
	}

	private Optional<Waiting> waiting(String id, ArrivedFile file, MappingSet set) {
		PhotoMapping then = set.find(this.live.signs(file.said())).orElse(null);
		boolean its = is(id, then) || is(id, file.mapping());
		boolean same = !its || MappingTrial.changes(file.said(), moves(file.mapping()), moves(then)).isEmpty();
		return same ? Optional.empty() : Optional.of(new Waiting(file, then));
	}

	private static boolean is(String id, @Nullable PhotoMapping mapping) {
		return mapping != null && mapping.id().equals(id);
	}

	private static FieldMapping moves(@Nullable PhotoMapping mapping) {
		return (mapping != null) ? mapping.moves() : FieldMapping.none();
	}

	private static ReadAgain line(PhotoId photo, int edition, EditOutcome outcome, Outcome done) {
		return switch (outcome) {
			case EditOutcome.Done(var saved) -> new ReadAgain(photo, done, edition, saved.edition());
			case EditOutcome.Stale _ -> new ReadAgain(photo, Outcome.STALE, edition, edition);
			case EditOutcome.Blocked _ -> new ReadAgain(photo, Outcome.APPROVED, edition, edition);
			case EditOutcome.Unknown _ -> new ReadAgain(photo, Outcome.GONE, edition, edition);
		};
	}

	private static long count(List<ReadAgain> lines, Outcome outcome) {
		return lines.stream().filter((line) -> line.outcome() == outcome).count();
	}

	/** A photo with the mapping it would be read with now. */
	private record Waiting(ArrivedFile file, @Nullable PhotoMapping mapping) {
	}

}
