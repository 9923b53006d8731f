package org.cutline.inbox;

import org.cutline.DeskOnH2;

@DeskOnH2
class FolderIntakeOnH2Tests extends FolderIntakeContract {

}
