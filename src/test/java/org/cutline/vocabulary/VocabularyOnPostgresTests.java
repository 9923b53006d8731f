package org.cutline.vocabulary;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class VocabularyOnPostgresTests extends VocabularyContract {

}
