package org.cutline.photo;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class ContactSheetOnPostgresTests extends ContactSheetContract {

}
