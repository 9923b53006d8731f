package org.cutline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The wire between a desk and its database, on loopback, which a test can cut, swallow
 * things on, or slow down.
 */
public final class Wire implements AutoCloseable {

	private static final int BUFFER = 8192;

	private final int target;

	private final int port;

	private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

	private volatile ServerSocket server;

	private volatile Trouble trouble = Trouble.NONE;

	/** What is wrong with it. */
	public enum Trouble {

		/** Nothing. */
		NONE,

		/** Nobody listens at the other end. */
		REFUSED,

		/** What is sent never arrives, and nothing comes back. */
		SWALLOWED,

		/** A connection is reset in the middle of an answer. */
		RESET,

		/** Everything takes its time. */
		SLOW

	}

	/**
	 * Lays a wire.
	 * @param target the port on loopback at its far end
	 */
	public Wire(int target) {
		this.target = target;
		try {
			this.server = listen(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.port = this.server.getLocalPort();
	}

	/** The port at its near end. */
	public int port() {
		return this.port;
	}

	/**
	 * Makes trouble, or ends it.
	 * @param wanted what is wrong from now on
	 */
	public void make(Trouble wanted) {
		Trouble before = this.trouble;
		this.trouble = wanted;
		try {
			if (wanted == Trouble.REFUSED) {
				this.server.close();
				this.ends.forEach(Wire::reset);
			}
			else if (before == Trouble.REFUSED) {
				this.server = listen(this.port);
			}
			if (before == Trouble.SWALLOWED) {
				// What was swallowed is lost, and both sides learn it.
				this.ends.forEach(Wire::reset);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ServerSocket listen(int wanted) throws IOException {
		ServerSocket listening = new ServerSocket();
		listening.setReuseAddress(true);
		listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
		Thread.ofVirtual().start(() -> accept(listening));
		return listening;
	}

	private void accept(ServerSocket listening) {
		try {
			while (true) {
				Socket near = listening.accept();
				this.ends.add(near);
				Socket far = new Socket(InetAddress.getLoopbackAddress(), this.target);
				this.ends.add(far);
				Thread.ofVirtual().start(() -> carry(near, far));
				Thread.ofVirtual().start(() -> carry(far, near));
			}
		}
		catch (IOException _) {
			// Closed: nobody listens any more.
		}
	}

	private void carry(Socket from, Socket to) {
		byte[] buffer = new byte[BUFFER];
		try (from; to) {
			InputStream input = from.getInputStream();
			OutputStream output = to.getOutputStream();
			for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
				switch (this.trouble) {
					case NONE, REFUSED -> output.write(buffer, 0, count);
					case SWALLOWED -> {
						// Gone.
					}
					case RESET -> {
						output.write(buffer, 0, count / 2);
						reset(from);
						reset(to);
					}
					case SLOW -> {
						TimeUnit.MILLISECONDS.sleep(20);
						output.write(buffer, 0, count);
					}
				}
			}
		}
		catch (IOException _) {
			// One of the ends is gone, so the other goes too.
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.ends.remove(from);
			this.ends.remove(to);
		}
	}

	private static void reset(Socket socket) {
		try {
			socket.setSoLinger(true, 0);
			socket.close();
		}
		catch (IOException _) {
			// It was closed already.
		}
	}

	@Override
	public void close() {
		make(Trouble.REFUSED);
	}

}
