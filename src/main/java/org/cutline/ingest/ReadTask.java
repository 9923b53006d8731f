package org.cutline.ingest;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cutline.metadata.MetadataReader;
import org.cutline.metadata.MetadataReading;
import org.cutline.worker.Task;

/** Reads what a file says in a worker. Its argument is the path. */
public final class ReadTask implements Task {

	@Override
	public void run(List<String> arguments, DataOutputStream answer) throws IOException {
		RecordWire.write(answer, MetadataReading.class, MetadataReader.readFields(Path.of(arguments.getFirst())));
	}

}
