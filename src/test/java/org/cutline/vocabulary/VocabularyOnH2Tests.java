package org.cutline.vocabulary;

import org.cutline.DeskOnH2;

@DeskOnH2
class VocabularyOnH2Tests extends VocabularyContract {

}
