package org.cutline.newsroom;

import java.util.Collection;
import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person, as the session holds them. */
final class DeskPerson implements UserDetails {

	private static final long serialVersionUID = 1L;

	private final long id;

	private final String signInName;

	private final String displayName;

	private final String passwordHash;

	private final Role role;

	private final boolean enabled;

	DeskPerson(Person person) {
		this.id = person.id().value();
		this.signInName = person.signInName();
		this.displayName = person.displayName();
		String hash = person.passwordHash();
		this.passwordHash = (hash != null) ? hash : "";
		this.role = person.role();
		this.enabled = person.enabled() && person.hasPassword();
	}

	PersonId id() {
		return new PersonId(this.id);
	}

	String displayName() {
		return this.displayName;
	}

	Role role() {
		return this.role;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		List<SimpleGrantedAuthority> all = this.role.included()
			.stream()
			.map((each) -> new SimpleGrantedAuthority(each.authority()))
			.toList();
		return all;
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.signInName;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DeskPerson that && that.id == this.id;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.id);
	}

}
