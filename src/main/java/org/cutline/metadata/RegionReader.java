package org.cutline.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads the regions of a picture from XMP: ImageRegion of the IPTC standard, the regions
 * of the Metadata Working Group's guidelines 2.0 (chapter 5.9) and Microsoft's people
 * tags. A region that makes no sense is left out.
 */
final class RegionReader {

	private static final String TERM = "Identifier";

	private final Frame frame;

	private final List<Region> regions = new ArrayList<>();

	private RegionReader(Frame frame) {
		this.frame = frame;
	}

	/**
	 * Read the regions of a picture.
	 * @param properties its XMP
	 * @param frame its size and how it is turned
	 * @return the regions
	 */
	static List<Region> read(List<XmpNode> properties, Frame frame) {
		RegionReader reader = new RegionReader(frame);
		for (XmpNode property : properties) {
			switch (property.name()) {
				case "ImageRegion" -> items(property).forEach(reader::iptc);
				case "Regions" -> reader.mwg(property);
				case "RegionInfo" -> reader.microsoft(property);
				default -> {
				}
			}
		}
		return reader.regions.stream().limit(Limits.REGIONS).toList();
	}

	private static Stream<XmpNode> items(XmpNode node) {
		return node.isArray() ? node.children().stream() : Stream.of(node);
	}

	private void iptc(XmpNode region) {
		XmpNode boundary = part(region, "RegionBoundary").orElse(region);
		boolean pixels = text(boundary, "rbUnit").equals("pixel");
		double width = pixels ? this.frame.width() : 1;
		double height = pixels ? this.frame.height() : 1;
		double x = number(boundary, "rbX") / width;
		double y = number(boundary, "rbY") / height;
		Region.Shape shape = switch (text(boundary, "rbShape")) {
			case "rectangle" ->
				this.frame.rectangle(x, y, number(boundary, "rbW") / width, number(boundary, "rbH") / height);
			case "circle" -> this.frame.circle(x, y, number(boundary, "rbRx") / width);
			case "polygon" -> this.frame.polygon(part(boundary, "rbVertices").stream()
				.flatMap(RegionReader::items)
				.map((corner) -> new Region.Point(number(corner, "rbX") / width, number(corner, "rbY") / height))
				.toList());
			default -> null;
		};
		List<String> names = new ArrayList<>(texts(region, "PersonInImage"));
		texts(region, "Name").stream().filter((name) -> !names.contains(name)).forEach(names::add);
		String type = Stream.of("rRole", "rCtype")
			.flatMap((part) -> part(region, part).stream())
			.flatMap(RegionReader::items)
			.flatMap((term) -> Stream.concat(texts(term, TERM).stream(), texts(term, "Name").stream()))
			.findFirst()
			.orElse("");
		add(Region.Source.IPTC, type, names, String.join("\n", texts(region, "description")), shape);
	}

	private void mwg(XmpNode regions) {
		Frame applied = part(regions, "AppliedToDimensions")
			.map((size) -> this.frame.drawnOn(number(size, "w"), number(size, "h")))
			.orElse(this.frame);
		part(regions, "RegionList").stream().flatMap(RegionReader::items).forEach((region) -> {
			XmpNode area = part(region, "Area").orElse(region);
			double x = number(area, "x");
			double y = number(area, "y");
			double diameter = number(area, "d");
			double width = number(area, "w");
			double height = number(area, "h");
			Region.Shape shape = (diameter > 0) ? applied.circle(x, y, diameter / 2)
					: applied.rectangle(x - width / 2, y - height / 2, width, height);
			add(Region.Source.MWG, text(region, "Type"), texts(region, "Name"), text(region, "Description"), shape);
		});
	}

	private void microsoft(XmpNode information) {
		part(information, "Regions").stream().flatMap(RegionReader::items).forEach((region) -> {
			String[] numbers = text(region, "Rectangle").split(",");
			if (numbers.length == 4) {
				add(Region.Source.MICROSOFT, "Face", texts(region, "PersonDisplayName"), "", this.frame
					.rectangle(number(numbers[0]), number(numbers[1]), number(numbers[2]), number(numbers[3])));
			}
		});
	}

	private void add(Region.Source source, String type, List<String> names, String description,
			Region.@Nullable Shape shape) {
		if (shape != null) {
			this.regions.add(new Region(source, type, names, description, shape));
		}
	}

	private static Optional<XmpNode> part(XmpNode node, String name) {
		return node.children().stream().filter((child) -> child.name().equals(name)).findFirst();
	}

	private static List<String> texts(XmpNode node, String name) {
		return part(node, name).stream()
			.flatMap(RegionReader::items)
			.map(XmpNode::text)
			.filter((text) -> !text.isBlank())
			.toList();
	}

	private static String text(XmpNode node, String name) {
		return texts(node, name).stream().findFirst().orElse("").strip();
	}

	private static double number(XmpNode node, String name) {
		return number(text(node, name));
	}

	/** Not a number where there is none, which no outline accepts. */
	private static double number(String text) {
		try {
			return text.isBlank() ? Double.NaN : Double.parseDouble(text.strip());
		}
		catch (NumberFormatException ex) {
			return Double.NaN;
		}
	}

	/**
	 * The picture that regions are drawn on.
	 *
	 * @param width the width as stored, in pixels
	 * @param height the height as stored, in pixels
	 * @param orientation how it is turned to be upright, as Exif has it
	 */
	record Frame(int width, int height, int orientation) {

		/**
		 * The frame that fits the size a program drew on. One that had turned the picture
		 * upright names the sides the other way round.
		 */
		Frame drawnOn(double w, double h) {
			boolean turned = this.orientation >= 5 && (w < h) != (this.width < this.height) && w != h;
			return turned ? new Frame(this.height, this.width, 1) : this;
		}

		Region.@Nullable Shape rectangle(double x, double y, double width, double height) {
			if (!(x > -1 && y > -1 && x < 2 && y < 2 && width > 0 && height > 0 && width <= 2 && height <= 2)) {
				return null;
			}
			Region.Point one = new Region.Point(x, y).upright(this.orientation);
			Region.Point other = new Region.Point(x + width, y + height).upright(this.orientation);
			boolean turned = this.orientation >= 5;
			return new Region.Rectangle(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()),
					turned ? height : width, turned ? width : height);
		}

		Region.@Nullable Shape circle(double x, double y, double radius) {
			if (!(x > -1 && y > -1 && x < 2 && y < 2 && radius > 0 && radius <= 2)) {
				return null;
			}
			Region.Point centre = new Region.Point(x, y).upright(this.orientation);
			double ratio = (this.orientation >= 5 && this.height > 0) ? (double) this.width / this.height : 1;
			return new Region.Circle(centre.x(), centre.y(), radius * ratio);
		}

		Region.@Nullable Shape polygon(List<Region.Point> corners) {
			boolean sound = corners.size() > 2 && corners.stream()
				.allMatch((corner) -> corner.x() > -1 && corner.y() > -1 && corner.x() < 2 && corner.y() < 2);
			return sound
					? new Region.Polygon(corners.stream().map((corner) -> corner.upright(this.orientation)).toList())
					: null;
		}

	}

}
