package org.cutline.photo;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** Every edition of every photo. */
interface Revisions extends JpaRepository<PhotoRevision, Long> {

	List<PhotoRevision> findByPhotoIdOrderByEditionDesc(long photoId);

	Optional<PhotoRevision> findByPhotoIdAndEdition(long photoId, int edition);

}
