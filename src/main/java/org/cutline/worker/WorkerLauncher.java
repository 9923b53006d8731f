package org.cutline.worker;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * Starts workers: the same program on the same class path, with a small heap and an
 * environment that holds no secrets.
 */
final class WorkerLauncher {

	private static final String BOOT = "org.springframework.boot.loader.launch.PropertiesLauncher";

	/** Whoever edits goes before whoever draws: lets workers yield to the desk. */
	private static final Path NICE = Path.of("/usr/bin/nice");

	/** What decides how file names are read, and what Windows cannot start without. */
	private static final List<String> NEEDED = List.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

	private WorkerLauncher() {
	}

	static Process start(WorkerSettings settings) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command(settings));
		builder.redirectError(ProcessBuilder.Redirect.DISCARD);
		Map<String, String> environment = builder.environment();
		environment.keySet().retainAll(NEEDED);
		return builder.start();
	}

	static List<String> command(WorkerSettings settings) throws IOException {
		String classPath = classPath();
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(NICE)) {
			command.addAll(List.of(NICE.toString(), "-n", "15"));
		}
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + settings.heap().toMegabytes() + "m", "-Xss1m", "-XX:+ExitOnOutOfMemoryError",
				"-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp", classPath));
		if (isBootJar(classPath)) {
			command.addAll(List.of("-Dloader.main=" + WorkerMain.class.getName(), BOOT));
		}
		else {
			command.add(WorkerMain.class.getName());
		}
		return command;
	}

	private static String classPath() throws IOException {
		String classPath = System.getProperty("java.class.path");
		boolean ownLoader = WorkerMain.class.getClassLoader() instanceof URLClassLoader;
		if (!ownLoader || isBootJar(classPath)) {
			return classPath;
		}
		return Arrays.stream(((URLClassLoader) WorkerMain.class.getClassLoader()).getURLs())
			.map((url) -> Path.of(URI.create(url.toString())).toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** A packed desk keeps its libraries inside its jar, which only its loader reads. */
	private static boolean isBootJar(String classPath) throws IOException {
		if (classPath.contains(File.pathSeparator) || !new File(classPath).isFile()) {
			return false;
		}
		try (JarFile jar = new JarFile(classPath)) {
			return jar.getEntry(BOOT.replace('.', '/') + ".class") != null;
		}
	}

}
