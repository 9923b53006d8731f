package org.cutline.ingest;

import org.cutline.DeskOnH2;

@DeskOnH2
class PhotoIntakeOnH2Tests extends PhotoIntakeContract {

}
