package org.cutline.mapping;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class AgencyMappingsOnPostgresTests extends AgencyMappingsContract {

}
