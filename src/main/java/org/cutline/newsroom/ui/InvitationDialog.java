package org.cutline.newsroom.ui;

import java.util.Locale;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.newsroom.AccountRefused;
import org.cutline.newsroom.AccountRefused.Reason;
import org.cutline.newsroom.People;
import org.cutline.newsroom.Role;

/** Adds a person: two names and a role; then shows the link that lets them in. */
final class InvitationDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final TextField displayName = new TextField(getTranslation("newsroom.display-name"));

	private final TextField signInName = new TextField(getTranslation("newsroom.sign-in-name"));

	private final RadioButtonGroup<Role> role = new RadioButtonGroup<>(getTranslation("newsroom.role"));

	private final transient People people;

	private final transient Runnable added;

	InvitationDialog(People people, Runnable added) {
		this.people = people;
		this.added = added;
		setHeaderTitle(getTranslation("newsroom.people.add"));
		this.displayName.setAutofocus(true);
		this.signInName.setHelperText(getTranslation("newsroom.sign-in-name.help"));
		this.role.setItems(Role.values());
		this.role.setItemLabelGenerator((each) -> Refusals.role(this, each) + ": "
				+ getTranslation("newsroom.role-may." + each.name().toLowerCase(Locale.ROOT)));
		this.role.setValue(Role.EDITOR);
		Div form = new Div(this.displayName, this.signInName, this.role);
		form.addClassName("account-form");
		add(form);
		Button cancel = new Button(getTranslation("shell.cancel"), (click) -> close());
		Button submit = new Button(getTranslation("newsroom.people.make-link"), (click) -> submit());
		submit.addThemeVariants(ButtonVariant.PRIMARY);
		submit.addClickShortcut(Key.ENTER).listenOn(form);
		getFooter().add(cancel, submit);
	}

	private void submit() {
		this.displayName.setInvalid(false);
		this.signInName.setInvalid(false);
		try {
			String token = this.people.invite(this.signInName.getValue(), this.displayName.getValue(),
					this.role.getValue());
			close();
			this.added.run();
			new LinkDialog(this.displayName.getValue(), token).open();
		}
		catch (AccountRefused ex) {
			HasValidationProperties field = (ex.reason() == Reason.DISPLAY_NAME_NOT_VALID) ? this.displayName
					: (ex.reason() == Reason.NOT_YOURS_TO_GIVE) ? this.role : this.signInName;
			field.setErrorMessage(Refusals.sentence(this, ex.reason()));
			field.setInvalid(true);
		}
	}

}
