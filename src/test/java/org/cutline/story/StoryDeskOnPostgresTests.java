package org.cutline.story;

import org.cutline.DeskOnPostgres;

@DeskOnPostgres
class StoryDeskOnPostgresTests extends StoryDeskContract {

}
