package org.cutline.rendition.jpeg;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * A picture as JFIF means it: brightness, and two differences of colour that are mostly
 * kept at half its width and height. A grey picture has brightness alone.
 *
 * @param brightness Y
 * @param blue Cb, or null for grey
 * @param red Cr, or null for grey
 */
public record Planes(Plane brightness, @Nullable Plane blue, @Nullable Plane red) {

	static Planes of(List<Plane> planes) {
		return (planes.size() == 1) ? new Planes(planes.getFirst(), null, null)
				: new Planes(planes.get(0), planes.get(1), planes.get(2));
	}

	/** In samples of brightness. */
	public int width() {
		return this.brightness.width();
	}

	/** In samples of brightness. */
	public int height() {
		return this.brightness.height();
	}

	/** Whether there is no colour. */
	public boolean isGrey() {
		return this.blue == null || this.red == null;
	}

	/**
	 * The same done to each plane.
	 * @param deed what is done
	 * @return the planes that came of it
	 */
	public Planes each(UnaryOperator<Plane> deed) {
		return new Planes(deed.apply(this.brightness), (this.blue != null) ? deed.apply(this.blue) : null,
				(this.red != null) ? deed.apply(this.red) : null);
	}

	List<Plane> list() {
		return (this.blue == null || this.red == null) ? List.of(this.brightness)
				: List.of(this.brightness, this.blue, this.red);
	}

}
