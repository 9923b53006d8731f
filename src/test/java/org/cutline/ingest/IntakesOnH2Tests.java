package org.cutline.ingest;

import org.cutline.DeskOnH2;

@DeskOnH2
class IntakesOnH2Tests extends IntakesContract {

}
