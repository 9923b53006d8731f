package org.cutline.newsroom;

import org.springframework.data.jpa.repository.JpaRepository;

/** Invitation links that were not used yet. */
interface Invitations extends JpaRepository<Invitation, String> {

	void deleteByPersonId(long personId);

}
