package org.cutline.ingest;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class QuarantineOnPostgresTests extends QuarantineContract {

}
