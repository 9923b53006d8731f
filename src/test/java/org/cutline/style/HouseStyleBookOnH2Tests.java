package org.cutline.style;

import org.cutline.DeskOnH2;

@DeskOnH2
class HouseStyleBookOnH2Tests extends HouseStyleBookContract {

}
