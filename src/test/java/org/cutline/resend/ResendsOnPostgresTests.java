package org.cutline.resend;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class ResendsOnPostgresTests extends ResendsContract {

}
