package org.cutline.newsroom.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.newsroom.AccountRefused;

/** The fields of a new account: names where they are still open, the password twice. */
final class AccountForm extends Div {

	private static final long serialVersionUID = 1L;

	private final TextField displayName = new TextField(getTranslation("newsroom.display-name"));

	private final TextField signInName = new TextField(getTranslation("newsroom.sign-in-name"));

	private final PasswordField password = new PasswordField(getTranslation("newsroom.password"));

	private final PasswordField again = new PasswordField(getTranslation("newsroom.password-again"));

	private final transient Account account;

	private final transient Runnable done;

	private AccountForm(Account account, Runnable done, boolean names) {
		this.account = account;
		this.done = done;
		addClassName("account-form");
		this.displayName.setHelperText(getTranslation("newsroom.display-name.help"));
		this.displayName.setAutocomplete(Autocomplete.NAME);
		this.signInName.setHelperText(getTranslation("newsroom.sign-in-name.help"));
		this.signInName.setAutocomplete(Autocomplete.USERNAME);
		this.password.setHelperText(getTranslation("newsroom.password.help"));
		this.password.setAutocomplete(Autocomplete.NEW_PASSWORD);
		this.again.setAutocomplete(Autocomplete.NEW_PASSWORD);
		Button submit = new Button(getTranslation("newsroom.set-up.submit"), (click) -> submit());
		submit.addThemeVariants(ButtonVariant.PRIMARY);
		submit.addClickShortcut(Key.ENTER);
		submit.setDisableOnClick(false);
		if (names) {
			add(this.displayName, this.signInName);
		}
		add(this.password, this.again, submit);
		(names ? this.displayName : this.password).setAutofocus(true);
	}

	static AccountForm forFirstChief(Account account, Runnable done) {
		return new AccountForm(account, done, true);
	}

	static AccountForm forInvited(Account account, Runnable done) {
		return new AccountForm(account, done, false);
	}

	private void submit() {
		clear(this.displayName, this.signInName, this.password, this.again);
		if (!this.password.getValue().equals(this.again.getValue())) {
			complain(this.again, getTranslation("newsroom.password.differs"));
			this.again.focus();
			return;
		}
		try {
			this.account.make(this.signInName.getValue(), this.displayName.getValue(), this.password.getValue());
			this.done.run();
		}
		catch (AccountRefused ex) {
			complain(fieldOf(ex.reason()), Refusals.sentence(this, ex.reason()));
		}
	}

	private HasValidationProperties fieldOf(AccountRefused.Reason reason) {
		return switch (reason) {
			case NAME_TAKEN, NAME_NOT_VALID -> this.signInName;
			case DISPLAY_NAME_NOT_VALID -> this.displayName;
			case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG -> this.password;
			case LINK_NOT_VALID, NOT_YOURS_TO_GIVE, NOT_YOURSELF -> this.again;
		};
	}

	private static void complain(HasValidationProperties field, String sentence) {
		field.setErrorMessage(sentence);
		field.setInvalid(true);
	}

	private static void clear(HasValidationProperties... fields) {
		for (HasValidationProperties field : fields) {
			field.setInvalid(false);
		}
	}

	/** Makes the account. */
	@FunctionalInterface
	interface Account {

		/**
		 * Makes it, or takes an invitation up.
		 * @param signInName the name to sign in with
		 * @param displayName the name that others see
		 * @param password the password
		 * @throws AccountRefused when one of them is not acceptable
		 */
		void make(String signInName, String displayName, String password);

	}

}
