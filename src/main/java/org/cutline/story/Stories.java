package org.cutline.story;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Every story. */
interface Stories extends JpaRepository<Story, Long> {

	/** The story with its row locked, so that of two changes one sees the other's. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select story from Story story where story.id = :id")
	Optional<Story> findForChange(@Param("id") long id);

}
