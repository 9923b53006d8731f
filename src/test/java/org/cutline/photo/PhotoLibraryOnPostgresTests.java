package org.cutline.photo;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class PhotoLibraryOnPostgresTests extends PhotoLibraryContract {

}
