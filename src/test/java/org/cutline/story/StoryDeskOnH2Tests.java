package org.cutline.story;

import org.cutline.DeskOnH2;

@DeskOnH2
class StoryDeskOnH2Tests extends StoryDeskContract {

}
