package org.cutline.sample;

import org.cutline.DeskOnH2;

@DeskOnH2
class ManyPhotosOnH2Tests extends ManyPhotosContract {

}
