package org.cutline.newsroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.cutline.shell.Notices;

/** Shows a one-time link, which cannot be shown again, with a button that copies it. */
final class LinkDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final String token;

	private final TextField link = new TextField(getTranslation("newsroom.link"));

	LinkDialog(String name, String token) {
		this.token = token;
		setHeaderTitle(getTranslation("newsroom.link.for", name));
		this.link.setReadOnly(true);
		this.link.setWidthFull();
		add(new Paragraph(getTranslation("newsroom.link.why")), this.link);
		Button copy = new Button(getTranslation("newsroom.link.copy"));
		copy.addThemeVariants(ButtonVariant.PRIMARY);
		Clipboard.onClick(copy).writeText(this.link);
		copy.addClickListener((click) -> Notices.done(getTranslation("newsroom.link.copied")));
		getFooter().add(new Button(getTranslation("shell.close"), (click) -> close()), copy);
		setWidth("520px");
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		super.onAttach(attached);
		attached.getUI().getPage().fetchCurrentURL((url) -> {
			String path = url.getPath();
			String root = path.endsWith(PeopleView.PATH) ? path.substring(0, path.length() - PeopleView.PATH.length())
					: "/";
			this.link.setValue(url.getProtocol() + "://" + url.getAuthority() + root + SetUpView.PATH + "?"
					+ SetUpView.LINK + "=" + this.token);
		});
	}

}
