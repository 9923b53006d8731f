package org.cutline.metadata;

/**
 * Finds the metadata blocks of a WebP file.
 */
final class WebpReader {

	private WebpReader() {
	}

	static Findings read(Octets octets) {
		WebpFile file = WebpFile.parse(octets);
		Findings findings = new Findings(ImageFormat.WEBP);
		int[] size = file.size();
		findings.width = size[0];
		findings.height = size[1];
		for (WebpFile.Chunk chunk : file.chunks()) {
			findings.piece(chunk.type(), octets, chunk.at(), chunk.end() - chunk.at());
			switch (chunk.type()) {
				case "EXIF" -> findings.exif = Octets.of(PngReader.exifWithoutHeader(file.data(chunk)));
				case "XMP " -> findings.xmp.add(file.data(chunk));
				case "ICCP" -> findings.colourProfile(file.data(chunk));
				case "C2PA" -> findings.credential(octets, chunk.at() + 8, chunk.length());
				default -> {
				}
			}
		}
		if (!file.whole()) {
			findings.problem("webp.cut", "The WebP file is shorter than it declares.");
		}
		return findings;
	}

}
