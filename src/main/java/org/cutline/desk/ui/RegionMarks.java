package org.cutline.desk.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

import org.cutline.metadata.Region;
import org.cutline.metadata.Region.Circle;
import org.cutline.metadata.Region.Polygon;
import org.cutline.metadata.Region.Rectangle;
import org.cutline.metadata.Region.Shape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a picture that its file says something about, as marks for the browser:
 * from left to right, each with its number, its words and its outline.
 */
final class RegionMarks {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** How far a circle's radius, a fraction of the width, goes downwards. */
	private final double proportion;

	private RegionMarks(double proportion) {
		this.proportion = proportion;
	}

	/**
	 * Marks as JSON.
	 * @param regions the regions
	 * @param width of the upright picture, in pixels
	 * @param height of the upright picture, in pixels
	 * @return an array of objects with {@code label}, {@code short} for where there is no
	 * room, {@code kind}, and {@code points} as numbers from 0 to 1, or {@code ellipse}
	 * as centre and radii
	 */
	static String of(List<Region> regions, int width, int height) {
		RegionMarks marks = new RegionMarks((height > 0) ? (double) width / height : 1);
		ArrayNode all = JSON.createArrayNode();
		List<Region> ordered = regions.stream()
			.sorted(Comparator.comparingDouble((region) -> left(region.shape())))
			.toList();
		for (int i = 0; i < ordered.size(); i++) {
			marks.mark(all.addObject(), ordered.get(i), i + 1);
		}
		return JSON.writeValueAsString(all);
	}

	/**
	 * Whether all regions are faces.
	 * @param regions the regions
	 * @return true if nothing else is marked
	 */
	static boolean areFaces(List<Region> regions) {
		return regions.stream().allMatch(RegionMarks::isFace);
	}

	private static boolean isFace(Region region) {
		return region.source() == Region.Source.MICROSOFT || region.type().toLowerCase(Locale.ROOT).contains("face");
	}

	private void mark(ObjectNode mark, Region region, int number) {
		mark.put("label", label(region, number));
		mark.put("short", shortLabel(region, number));
		mark.put("title", region.description());
		mark.put("kind", isFace(region) ? "face" : "other");
		switch (region.shape()) {
			case Rectangle(double x, double y, double width, double height) ->
				points(mark, x, y, x + width, y, x + width, y + height, x, y + height);
			case Polygon polygon -> points(mark,
					polygon.corners()
						.stream()
						.flatMapToDouble((corner) -> DoubleStream.of(corner.x(), corner.y()))
						.toArray());
			case Circle(double x, double y, double radius) -> {
				ArrayNode ellipse = mark.putArray("ellipse");
				ellipse.add(x).add(y).add(radius).add(radius * this.proportion);
			}
		}
	}

	private static void points(ObjectNode mark, double... numbers) {
		ArrayNode points = mark.putArray("points");
		for (double number : numbers) {
			points.add(number);
		}
	}

	private static String label(Region region, int number) {
		if (!region.names().isEmpty()) {
			return number + " " + String.join(", ", region.names());
		}
		String type = region.type().substring(region.type().lastIndexOf('/') + 1);
		return type.isBlank() || isFace(region) ? Integer.toString(number) : number + " " + type;
	}

	/** The number with the last name, where there is no room for more. */
	private static String shortLabel(Region region, int number) {
		String name = region.names().isEmpty() ? "" : region.names().getFirst().strip();
		return (number + " " + name.substring(name.lastIndexOf(' ') + 1)).strip();
	}

	private static double left(Shape shape) {
		return switch (shape) {
			case Rectangle rectangle -> rectangle.x();
			case Circle circle -> circle.x() - circle.radius();
			case Polygon polygon -> polygon.corners().stream().mapToDouble(Region.Point::x).min().orElse(0);
		};
	}

}
