package org.cutline.ingest;

import org.cutline.DeskOnH2;

@DeskOnH2
class QuarantineOnH2Tests extends QuarantineContract {

}
