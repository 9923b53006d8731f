package org.cutline.photo;

import org.cutline.DeskOnH2;

@DeskOnH2
class ContactSheetOnH2Tests extends ContactSheetContract {

}
