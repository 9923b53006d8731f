package org.cutline.cleanup;

import org.cutline.DeskOnH2;

@DeskOnH2
class CleaningOnH2Tests extends CleaningContract {

}
