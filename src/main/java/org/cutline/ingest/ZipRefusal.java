package org.cutline.ingest;

import java.io.IOException;

/** An archive, or a file in it, is not what can be unpacked. */
final class ZipRefusal extends IOException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private ZipRefusal(String code, String sentence) {
		super(sentence);
		this.code = code;
	}

	IntakeOutcome.Refused outcome() {
		return new IntakeOutcome.Refused(this.code, String.valueOf(getMessage()));
	}

	static ZipRefusal unreadable() {
		return new ZipRefusal("zip.unreadable", "It is not a ZIP archive, or too damaged to be read.");
	}

	static ZipRefusal nothing() {
		return new ZipRefusal("zip.empty", "There is no file in the archive.");
	}

	static ZipRefusal cutOff() {
		return new ZipRefusal("zip.cut-off", "The archive breaks off here; what came whole before is taken in.");
	}

	static ZipRefusal brokenList() {
		return new ZipRefusal("zip.broken-list",
				"The archive's list of its files is damaged; what was found whole in it is taken in.");
	}

	static ZipRefusal tooMany(int limit) {
		return new ZipRefusal("zip.too-many",
				"The archive holds more than " + limit + " files; those behind are not taken in.");
	}

	static ZipRefusal tooLarge(long limit) {
		return new ZipRefusal("zip.too-large", "The files of the archive are larger than " + (limit >> 20)
				+ " MB together; what is behind this is not taken in.");
	}

	static ZipRefusal bomb(int ratio) {
		return new ZipRefusal("zip.bomb",
				"It grows to more than " + ratio + " times its packed size, which no picture does.");
	}

	static ZipRefusal damaged() {
		return new ZipRefusal("zip.damaged", "It is damaged in the archive.");
	}

	static ZipRefusal overlapping() {
		return new ZipRefusal("zip.overlap", "It shares its octets with another file of the archive.");
	}

	static ZipRefusal locked() {
		return new ZipRefusal("zip.locked", "It is locked with a password.");
	}

	static ZipRefusal method(int method) {
		return new ZipRefusal("zip.method", "It is packed in a way that is not read here (" + method + ").");
	}

	static ZipRefusal path() {
		return new ZipRefusal("zip.path", "Its name leads out of the archive.");
	}

	static ZipRefusal link() {
		return new ZipRefusal("zip.link", "It is a link to another file, not a file.");
	}

	static ZipRefusal nested() {
		return new ZipRefusal("zip.nested", "It is an archive within the archive; send it by itself.");
	}

}
