package org.cutline.photo;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Every photo on the desk. */
interface Photos extends JpaRepository<Photo, Long> {

	Optional<Photo> findByDigest(String digest);

	/** The photo with its row locked, so that of two saves one sees the other's. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select photo from Photo photo where photo.id = :id")
	Optional<Photo> findForChange(@Param("id") long id);

}
