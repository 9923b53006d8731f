package org.cutline.desk;

import org.cutline.DeskOnH2;

@DeskOnH2
class BatchesOnH2Tests extends BatchesContract {

}
