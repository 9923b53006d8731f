package org.cutline.photo;

import org.cutline.DeskOnH2;

@DeskOnH2
class PhotoLibraryOnH2Tests extends PhotoLibraryContract {

}
