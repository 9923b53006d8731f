package org.cutline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does something on many threads that all begin at the same moment. */
public final class AtOnce {

	private AtOnce() {
	}

	/**
	 * Does it and gathers how each ended.
	 * @param count how many threads
	 * @param deeds what number n does
	 * @return what each returned, or the exception that it threw
	 */
	public static List<Object> run(int count, IntFunction<Callable<?>> deeds) {
		CountDownLatch start = new CountDownLatch(count);
		try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
			List<Future<?>> running = new ArrayList<>();
			for (int number = 0; number < count; number++) {
				Callable<?> deed = deeds.apply(number);
				running.add(threads.submit(() -> {
					start.countDown();
					start.await();
					return deed.call();
				}));
			}
			return running.stream().map(AtOnce::end).toList();
		}
	}

	private static Object end(Future<?> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			return ex.getCause();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return ex;
		}
	}

}
