package org.cutline.ingest.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.cutline.DeskOnH2;
import org.cutline.Rest;
import org.cutline.ingest.FileLimits;
import org.cutline.metadata.Limits;
import org.cutline.newsroom.Role;
import org.cutline.newsroom.Staff;
import org.cutline.shell.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DeskOnH2
class LimitsViewTests extends SpringBrowserlessTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FileLimits limits;

	@Autowired
	private Texts texts;

	@Test
	void aChiefSeesEveryLimitInWords() {
		new Staff(this.context).signIn(Role.CHIEF);
		UI.getCurrent().navigate(LimitsView.PATH);
		String page = $(LimitsView.class).single().getElement().getTextRecursively();
		List<Limits.Limit> all = this.limits.all();
		assertThat(all).hasSizeGreaterThan(Limits.all().size());
		for (Limits.Limit limit : all) {
			assertThat(page).contains(limit.name());
			for (String language : new String[] { "en", "es" }) {
				String key = "ingest.limit." + limit.name();
				assertThat(this.texts.getTranslation(key, Locale.of(language))).as(key).doesNotContain(key);
			}
		}
	}

	@Test
	void programsGetThemTooIfTheyMay() {
		assertThat(Rest.as(this.context, Role.CHIEF).get("/api/limits").json().valueStream())
			.anySatisfy((limit) -> assertThat(limit.path("name").asString()).isEqualTo("xmp.octets"));
		assertThat(Rest.as(this.context, Role.EDITOR).get("/api/limits").status()).isEqualTo(403);
	}

}
