package org.cutline.newsroom;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** Invitation links that were not used yet. */
interface Invitations extends JpaRepository<Invitation, String> {

	void deleteByPersonId(long personId);

	/** Uses a link up; of several at once, one gets 1 and the others 0. */
	@Modifying
	@Query("delete from Invitation invitation where invitation.tokenHash = :tokenHash")
	int use(@Param("tokenHash") String tokenHash);

}
