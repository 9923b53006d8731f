package org.cutline.safekeeping;

import org.cutline.DeskOnH2;

@DeskOnH2
class StorageCheckOnH2Tests extends StorageCheckContract {

}
