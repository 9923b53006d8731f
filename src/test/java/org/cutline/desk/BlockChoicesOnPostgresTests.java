package org.cutline.desk;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class BlockChoicesOnPostgresTests extends BlockChoicesContract {

}
