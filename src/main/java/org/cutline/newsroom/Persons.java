package org.cutline.newsroom;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** Every person with an account. */
interface Persons extends JpaRepository<Person, Long> {

	Optional<Person> findBySignInName(String signInName);

	List<Person> findAllByOrderByDisplayNameAsc();

	boolean existsByRole(Role role);

}
