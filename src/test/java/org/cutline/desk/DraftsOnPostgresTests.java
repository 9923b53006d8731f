package org.cutline.desk;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class DraftsOnPostgresTests extends DraftsContract {

}
