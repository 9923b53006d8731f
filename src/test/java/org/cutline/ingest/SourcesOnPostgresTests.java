package org.cutline.ingest;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class SourcesOnPostgresTests extends SourcesContract {

}
