package org.cutline.desk;

import org.cutline.DeskOnH2;

@DeskOnH2
class BlockChoicesOnH2Tests extends BlockChoicesContract {

}
