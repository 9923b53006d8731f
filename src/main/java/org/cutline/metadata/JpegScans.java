package org.cutline.metadata;

/**
 * Counts what a JPEG decoder would have to do, without decoding (ISO/IEC 10918-1, B.1.1).
 *
 * @param frames how many frame headers there are
 * @param scans how many scans, counting stops a little over the limit
 * @param end where the picture's end marker is, or -1 if the file ends before it
 */
record JpegScans(int frames, int scans, long end) {

	static JpegScans count(JpegFile file) {
		Octets octets = file.octets();
		int frames = (int) file.pieces().stream().filter((piece) -> JpegFile.isFrame(piece.marker())).count();
		int scans = 0;
		long at = file.restFrom();
		while (at >= 0 && at + 1 < octets.size() && scans <= Limits.JPEG_SCANS) {
			at = octets.find(0xFF, at);
			int code = octets.u8(at + 1);
			if (code == JpegFile.EOI) {
				return new JpegScans(frames, scans, at);
			}
			boolean alone = code == 0 || code == 0xFF || code == 1 || code >= 0xD0 && code <= 0xD8;
			if (alone) {
				at += (code == 0xFF) ? 1 : 2;
				continue;
			}
			frames += JpegFile.isFrame(code) ? 1 : 0;
			scans += (code == JpegFile.SOS) ? 1 : 0;
			at += 2 + Math.max(octets.u16(at + 2), 0);
		}
		return new JpegScans(frames, scans, -1);
	}

}
