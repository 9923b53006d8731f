package org.cutline.desk;

import org.cutline.DeskOnH2;

@DeskOnH2
class DraftsOnH2Tests extends DraftsContract {

}
