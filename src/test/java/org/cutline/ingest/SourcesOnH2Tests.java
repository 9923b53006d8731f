package org.cutline.ingest;

import org.cutline.DeskOnH2;

@DeskOnH2
class SourcesOnH2Tests extends SourcesContract {

}
