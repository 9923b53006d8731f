package org.cutline.worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.cutline.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a task does to its worker, the desk goes on and so does the next task. */
class WorkersTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private final Workers workers = TestWorkers.one();

	@AfterEach
	void end() {
		this.workers.destroy();
	}

	private static String text(Answer answer) throws IOException {
		assertThat(answer).isInstanceOf(Answer.Done.class);
		return new DataInputStream(new ByteArrayInputStream(((Answer.Done) answer).octets())).readUTF();
	}

	private Answer ask(String deed) {
		return this.workers.ask(Deeds.class, LONG, deed, "naïve name.jpg");
	}

	@Test
	void aTaskIsDoneInAnotherProcessThatLivesOn() throws IOException {
		String first = text(ask("pid"));
		assertThat(first).isNotEqualTo(Long.toString(ProcessHandle.current().pid()));
		assertThat(text(ask("pid"))).isEqualTo(first);
		assertThat(text(ask("name"))).isEqualTo("naïve name.jpg");
	}

	@Test
	void itKnowsNothingOfTheDesksEnvironment() throws IOException {
		assertThat(Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot"))
			.containsAll(List.of(text(ask("environment")).split(",")));
	}

	@Test
	void whatALibraryPrintsIsNoAnswer() throws IOException {
		assertThat(text(ask("print"))).isEqualTo("said");
	}

	@Test
	void aTaskThatNeverEndsIsKilled() throws IOException {
		String before = text(ask("pid"));
		assertThat(this.workers.ask(Deeds.class, Duration.ofMillis(300), "sleep", ""))
			.isEqualTo(new Answer.TookTooLong(Duration.ofMillis(300)));
		assertThat(text(ask("pid"))).isNotEqualTo(before);
		assertThat(ProcessHandle.of(Long.parseLong(before)).filter(ProcessHandle::isAlive)).isEmpty();
		assertThat(this.workers.figures()).isEqualTo(new Workers.Figures(1, 0, 2, 1, 0, 2));
	}

	@ParameterizedTest
	@CsvSource({ "memory, true", "crash, true", "stack, true", "fail, false", "long, false", "nothing, false" })
	void aTaskThatFailsHarmsNoOther(String deed, boolean dies) throws IOException {
		assertThat(ask(deed)).isInstanceOfSatisfying(Answer.Failed.class,
				(failed) -> assertThat(failed.died()).isEqualTo(dies));
		assertThat(text(ask("name"))).isEqualTo("naïve name.jpg");
	}

	@Test
	void aWorkerThatIsGoneIsReplaced() throws IOException {
		String before = text(ask("pid"));
		ProcessHandle worker = ProcessHandle.of(Long.parseLong(before)).orElseThrow();
		worker.destroyForcibly();
		worker.onExit().join();
		assertThat(text(ask("pid"))).isNotEqualTo(before);
	}

	@Test
	void aWorkerIsReplacedAfterAThousandTasks() throws IOException {
		String before = text(ask("pid"));
		for (int number = 1; number < Workers.TASKS; number++) {
			assertThat(text(ask("pid"))).isEqualTo(before);
		}
		assertThat(text(ask("pid"))).isNotEqualTo(before);
	}

	@Test
	void manyAskAtOnceAndEachIsAnswered() throws IOException {
		List<Object> answers = AtOnce.run(20, (number) -> () -> text(ask("pid")));
		assertThat(answers).hasSize(20).containsOnly(text(ask("pid")));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1 })
	void whereNoneCanBeStartedThatIsSaid(long megabytes) {
		Workers none = new Workers(new WorkerSettings(1, DataSize.ofMegabytes(megabytes)));
		assertThat(none.ask(Deeds.class, LONG, "pid", "")).isInstanceOf(Answer.Unavailable.class);
		none.destroy();
	}

	/** What tasks may do. */
	public static final class Deeds implements Task {

		@Override
		public void run(List<String> arguments, DataOutputStream answer) throws IOException {
			switch (arguments.getFirst()) {
				case "pid" -> answer.writeUTF(Long.toString(ProcessHandle.current().pid()));
				case "name" -> answer.writeUTF(arguments.get(1));
				case "environment" -> answer.writeUTF(String.join(",", System.getenv().keySet()));
				case "print" -> {
					System.out.println("a library speaks");
					answer.writeUTF("said");
				}
				case "sleep" -> sleep();
				case "memory" -> fill(answer);
				case "crash" -> Runtime.getRuntime().halt(134);
				case "stack" -> answer.writeInt(deeper(0));
				case "long" -> answer.write(new byte[Workers.LONGEST_ANSWER + 1]);
				default -> throw new IOException("cannot do " + arguments.getFirst());
			}
		}

		private static void sleep() {
			try {
				Thread.sleep(Duration.ofHours(1));
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private static void fill(DataOutputStream answer) throws IOException {
			List<byte[]> all = new ArrayList<>();
			while (all.size() < 10_000) {
				all.add(new byte[1_000_000]);
			}
			answer.writeInt(all.size());
		}

		private static int deeper(int depth) {
			return deeper(depth + 1) + 1;
		}

	}

}
