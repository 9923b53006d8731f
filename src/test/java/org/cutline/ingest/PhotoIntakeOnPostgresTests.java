package org.cutline.ingest;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class PhotoIntakeOnPostgresTests extends PhotoIntakeContract {

}
