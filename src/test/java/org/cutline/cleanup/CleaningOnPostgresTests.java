package org.cutline.cleanup;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class CleaningOnPostgresTests extends CleaningContract {

}
