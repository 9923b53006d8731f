package org.cutline.sample;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class ManyPhotosOnPostgresTests extends ManyPhotosContract {

}
