package org.cutline.resend;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import org.cutline.rendition.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * What photos are compared by.
 *
 * @param photo the photo's number
 * @param likeness what it looks like, or null if nobody could draw it
 * @param width pixels, upright
 * @param height pixels, upright
 * @param takenLocal when it was taken by the camera's clock, or null
 * @param takenAt the same by the world's clock, or null if the zone is not known
 * @param poolScene what a pool photographed, folded, or null for no pool
 * @param agency who sent it, folded
 */
record Look(long photo, @Nullable Long likeness, int width, int height, @Nullable LocalDateTime takenLocal,
		@Nullable OffsetDateTime takenAt, @Nullable String poolScene, String agency) {

	/** How far apart photos of one moment were taken at most. */
	static final Duration MINUTE = Duration.ofMinutes(1);

	/**
	 * In how many bits of 64 a picture that was only compressed or made smaller differs.
	 */
	static final int SAME_PICTURE = 6;

	/** In how many bits pictures of one scene differ, taken from one place. */
	static final int SAME_SCENE = 10;

	private static final double PROPORTIONS = 0.01;

	/**
	 * Whether another photo has the same picture, perhaps in another size. Frames of a
	 * burst look alike as well, but were taken one after the other.
	 */
	boolean samePicture(Look other) {
		return distance(other) <= SAME_PICTURE && sameProportions(other) && !takenApart(other);
	}

	/**
	 * Whether another photo shows the same moment: taken within a minute, and either it
	 * looks much the same, or two agencies were in one pool.
	 */
	boolean sameMoment(Look other) {
		return sameMinute(other) && (distance(other) <= SAME_SCENE || samePool(other));
	}

	boolean sameMinute(Look other) {
		Duration apart = apart(other);
		return apart != null && apart.compareTo(MINUTE) <= 0;
	}

	/** In how many bits two differ; in all if one has never been drawn. */
	int distance(Look other) {
		Long mine = this.likeness;
		Long theirs = other.likeness;
		return (mine != null && theirs != null) ? Likeness.distance(mine, theirs) : Long.SIZE;
	}

	private boolean sameProportions(Look other) {
		double mine = (double) this.width * other.height;
		double theirs = (double) other.width * this.height;
		return mine > 0 && Math.abs(mine - theirs) <= PROPORTIONS * Math.max(mine, theirs);
	}

	/** Fractions of a second count only where both cameras wrote them. */
	private boolean takenApart(Look other) {
		Duration apart = apart(other);
		return apart != null && (fractions() && other.fractions() ? !apart.isZero() : apart.toSeconds() > 0);
	}

	private boolean fractions() {
		return this.takenLocal != null && this.takenLocal.getNano() != 0;
	}

	private boolean samePool(Look other) {
		return this.poolScene != null && this.poolScene.equals(other.poolScene) && !this.agency.equals(other.agency);
	}

	/** By the world's clock where both know it, else by the cameras' clocks. */
	private @Nullable Duration apart(Look other) {
		if (this.takenAt != null && other.takenAt != null) {
			return Duration.between(this.takenAt, other.takenAt).abs();
		}
		if (this.takenLocal != null && other.takenLocal != null) {
			return Duration.between(this.takenLocal, other.takenLocal).abs();
		}
		return null;
	}

}
