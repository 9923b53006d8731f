package org.cutline.mapping;

import org.cutline.DeskOnH2;

@DeskOnH2
class AgencyMappingsOnH2Tests extends AgencyMappingsContract {

}
