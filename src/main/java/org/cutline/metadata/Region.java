package org.cutline.metadata;

import java.util.List;

/**
 * A part of the picture that the file says something about: a face, a thing, a crop.
 *
 * <p>
 * Places are fractions of the picture as it is shown upright: 0 is its left or upper
 * edge, 1 its right or lower one.
 *
 * @param source which of the schemes in use it was written in
 * @param type what is there, such as {@code Face}, or the address of a term; empty if it
 * does not say
 * @param names who or what is there
 * @param description more words about it, empty if there are none
 * @param shape the outline
 */
public record Region(Source source, String type, List<String> names, String description, Shape shape) {

	public Region {
		names = List.copyOf(names);
	}

	/**
	 * The schemes in which regions are written.
	 */
	public enum Source {

		/** ImageRegion of the IPTC standard. */
		IPTC,

		/** Regions of the Metadata Working Group. */
		MWG,

		/** People tags of Microsoft's photo library. */
		MICROSOFT

	}

	/**
	 * The outline of a region.
	 */
	public sealed interface Shape {

	}

	/**
	 * A rectangle.
	 *
	 * @param x its left edge
	 * @param y its upper edge
	 * @param width its width, as a fraction of the picture's
	 * @param height its height, as a fraction of the picture's
	 */
	public record Rectangle(double x, double y, double width, double height) implements Shape {
	}

	/**
	 * A circle.
	 *
	 * @param x its centre
	 * @param y its centre
	 * @param radius its radius, as a fraction of the width of the upright picture
	 */
	public record Circle(double x, double y, double radius) implements Shape {
	}

	/**
	 * A polygon.
	 *
	 * @param corners its corners in order
	 */
	public record Polygon(List<Point> corners) implements Shape {

		public Polygon {
			corners = List.copyOf(corners);
		}

	}

	/**
	 * A place in the picture.
	 *
	 * @param x from the left edge
	 * @param y from the upper edge
	 */
	public record Point(double x, double y) {

		/**
		 * The same place in the picture turned upright.
		 * @param orientation the Exif orientation, 1 to 8
		 * @return the place
		 */
		Point upright(int orientation) {
			return switch (orientation) {
				case 2 -> new Point(1 - this.x, this.y);
				case 3 -> new Point(1 - this.x, 1 - this.y);
				case 4 -> new Point(this.x, 1 - this.y);
				case 5 -> new Point(this.y, this.x);
				case 6 -> new Point(1 - this.y, this.x);
				case 7 -> new Point(1 - this.y, 1 - this.x);
				case 8 -> new Point(this.y, 1 - this.x);
				default -> this;
			};
		}

	}

}
