package org.cutline.safekeeping;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class StorageCheckOnPostgresTests extends StorageCheckContract {

}
