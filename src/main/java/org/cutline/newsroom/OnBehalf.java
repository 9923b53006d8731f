package org.cutline.newsroom;

import java.util.Optional;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;

/** Goes on with what somebody began who may have left meanwhile. */
@Component
public class OnBehalf {

	private final Persons persons;

	OnBehalf(Persons persons) {
		this.persons = persons;
	}

	/**
	 * Does something as a person, with what they may do now.
	 * @param id the person
	 * @param deed what to do
	 * @return false if they may not sign in any more; then nothing was done
	 */
	public boolean run(PersonId id, Runnable deed) {
		Optional<DeskPerson> person = this.persons.findById(id.value())
			.map(DeskPerson::new)
			.filter(DeskPerson::isEnabled);
		person.ifPresent((each) -> DeskItself
			.run(UsernamePasswordAuthenticationToken.authenticated(each, null, each.getAuthorities()), deed));
		return person.isPresent();
	}

}
