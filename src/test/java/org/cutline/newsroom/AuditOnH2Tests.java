package org.cutline.newsroom;

import org.cutline.DeskOnH2;

@DeskOnH2
class AuditOnH2Tests extends AuditContract {

}
