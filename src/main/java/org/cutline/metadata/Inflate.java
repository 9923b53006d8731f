package org.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates compressed text and profiles, stopping at a limit however much more there
 * claims to be.
 */
final class Inflate {

	private Inflate() {
	}

	/**
	 * Inflate a zlib stream.
	 * @param compressed the stream
	 * @param limit how many octets at most
	 * @return what came out, cut at the limit or where the stream is damaged
	 */
	static byte[] zlib(byte[] compressed, int limit) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(compressed);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			byte[] chunk = new byte[16 * 1024];
			while (!inflater.finished() && out.size() < limit) {
				int got = inflater.inflate(chunk);
				if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					break;
				}
				out.write(chunk, 0, Math.min(got, limit - out.size()));
			}
			return out.toByteArray();
		}
		catch (DataFormatException ex) {
			return new byte[0];
		}
		finally {
			inflater.end();
		}
	}

}
