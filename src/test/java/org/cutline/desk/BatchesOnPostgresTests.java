package org.cutline.desk;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class BatchesOnPostgresTests extends BatchesContract {

}
