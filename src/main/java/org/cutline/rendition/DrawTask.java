package org.cutline.rendition;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cutline.worker.Task;

/** Draws a file in a worker. Its arguments are the path and the orientation. */
public final class DrawTask implements Task {

	@Override
	public void run(List<String> arguments, DataOutputStream answer) throws IOException {
		Drawing drawing = Drawing.of(Path.of(arguments.getFirst()), Integer.parseInt(arguments.getLast()));
		switch (drawing) {
			case Drawing.Drawn(byte[] preview, byte[] thumbnail, long likeness) -> {
				answer.writeUTF("drawn");
				write(preview, answer);
				write(thumbnail, answer);
				answer.writeLong(likeness);
			}
			case Drawing.NoReader _ -> answer.writeUTF("none");
			case Drawing.Undecodable(String reason) -> {
				answer.writeUTF("undecodable");
				answer.writeUTF((reason.length() > 1000) ? reason.substring(0, 1000) : reason);
			}
			case Drawing.TooSlow _, Drawing.Beyond _ ->
				throw new IllegalStateException("only the desk says that a worker failed");
		}
	}

	private static void write(byte[] octets, DataOutputStream answer) throws IOException {
		answer.writeInt(octets.length);
		answer.write(octets);
	}

	static Drawing read(byte[] answer) throws IOException {
		DataInputStream input = new DataInputStream(new ByteArrayInputStream(answer));
		return switch (input.readUTF()) {
			case "drawn" -> new Drawing.Drawn(input.readNBytes(input.readInt()), input.readNBytes(input.readInt()),
					input.readLong());
			case "none" -> new Drawing.NoReader();
			case "undecodable" -> new Drawing.Undecodable(input.readUTF());
			default -> throw new IOException("a drawing of no known kind");
		};
	}

}
