package org.cutline.story;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** Every edition of every story. */
interface StoryRevisions extends JpaRepository<StoryRevision, Long> {

	List<StoryRevision> findByStoryIdOrderByEditionDesc(long storyId);

}
