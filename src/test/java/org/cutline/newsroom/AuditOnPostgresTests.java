package org.cutline.newsroom;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class AuditOnPostgresTests extends AuditContract {

}
