package org.cutline.inbox;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class FolderIntakeOnPostgresTests extends FolderIntakeContract {

}
