package org.cutline.resend;

import org.cutline.DeskOnH2;

@DeskOnH2
class ResendsOnH2Tests extends ResendsContract {

}
