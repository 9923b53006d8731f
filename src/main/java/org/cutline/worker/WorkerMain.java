package org.cutline.worker;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A worker's process: takes one task after the other from its input and writes the answer
 * to its output, until the desk closes the one or is gone.
 */
public final class WorkerMain {

	static final int READY = 0x43555401;

	private WorkerMain() {
	}

	public static void main(String[] arguments) throws IOException {
		DataOutputStream answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
		// Whatever a library prints must not look like an answer.
		System.setOut(System.err);
		ProcessHandle.current().parent().ifPresent((desk) -> desk.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
		answers.writeInt(READY);
		DataInputStream requests = new DataInputStream(new BufferedInputStream(System.in));
		try {
			while (true) {
				answer(requests.readNBytes(requests.readInt()), answers);
			}
		}
		catch (EOFException ex) {
			// The desk needs no more.
		}
	}

	private static void answer(byte[] request, DataOutputStream answers) throws IOException {
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		boolean done = false;
		try {
			run(request, new DataOutputStream(octets));
			done = octets.size() <= Workers.LONGEST_ANSWER;
			octets = done ? octets : text("the answer is too long");
		}
		catch (IOException | RuntimeException | ReflectiveOperationException ex) {
			octets = text(ex.toString());
		}
		catch (StackOverflowError ex) {
			// As with memory: what it left behind is not to be trusted.
			Runtime.getRuntime().halt(1);
		}
		answers.writeBoolean(done);
		answers.writeInt(octets.size());
		octets.writeTo(answers);
		answers.flush();
	}

	private static void run(byte[] request, DataOutputStream answer) throws IOException, ReflectiveOperationException {
		DataInputStream input = new DataInputStream(new ByteArrayInputStream(request));
		Class<? extends Task> task = Class.forName(input.readUTF()).asSubclass(Task.class);
		List<String> arguments = new ArrayList<>();
		for (int left = input.readInt(); left > 0; left--) {
			arguments.add(input.readUTF());
		}
		task.getDeclaredConstructor().newInstance().run(arguments, answer);
	}

	private static ByteArrayOutputStream text(String text) throws IOException {
		ByteArrayOutputStream octets = new ByteArrayOutputStream();
		new DataOutputStream(octets).writeUTF((text.length() > 1000) ? text.substring(0, 1000) : text);
		return octets;
	}

}
