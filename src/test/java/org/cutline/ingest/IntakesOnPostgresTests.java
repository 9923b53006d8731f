package org.cutline.ingest;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class IntakesOnPostgresTests extends IntakesContract {

}
