package org.cutline.style;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class HouseStyleBookOnPostgresTests extends HouseStyleBookContract {

}
