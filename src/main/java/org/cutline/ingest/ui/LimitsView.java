package org.cutline.ingest.ui;

import java.text.NumberFormat;
import java.util.List;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.cutline.ingest.FileLimits;
import org.cutline.metadata.Limits.Limit;
import org.cutline.shell.MainLayout;
import org.cutline.shell.RoomTab;
import org.cutline.shell.RoomTabs;
import org.springframework.beans.factory.ObjectProvider;

/** How much of a file is taken and read at most, and which of it a setting changes. */
@Route(value = LimitsView.PATH, layout = MainLayout.class)
@RolesAllowed("CHIEF")
@StyleSheet("context://cutline/rooms/limits.css")
final class LimitsView extends Div implements HasDynamicTitle {

	static final String PATH = "desk/limits";

	private static final long serialVersionUID = 1L;

	LimitsView(FileLimits limits, ObjectProvider<RoomTab> tabs) {
		addClassName("limits");
		Header bar = new Header(new H1(getTranslation("newsroom.desk")),
				new RoomTabs(tabs.stream().toList(), IntakePlaces.ROOM, PATH));
		bar.addClassName("top-bar");
		List<Limit> settings = limits.settings();
		List<Limit> built = limits.all().stream().filter((limit) -> !settings.contains(limit)).toList();
		Div sheet = new Div(new H2(getTranslation("ingest.limits.settings")), why("ingest.limits.settings.why"),
				table(settings, "cutline."), new H2(getTranslation("ingest.limits.built")),
				why("ingest.limits.built.why"), table(built, ""));
		sheet.addClassName("limits-sheet");
		add(bar, sheet);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("ingest.limits") + " · Cutline";
	}

	private Paragraph why(String key) {
		Paragraph why = new Paragraph(getTranslation(key));
		why.addClassName("soft");
		return why;
	}

	private NativeTable table(List<Limit> limits, String prefix) {
		NativeTable table = new NativeTable();
		table.getHead()
			.add(new NativeTableRow(head("ingest.limits.what"), head("ingest.limits.name"),
					head("ingest.limits.most")));
		NumberFormat numbers = NumberFormat.getIntegerInstance(getLocale());
		for (Limit limit : limits) {
			NativeTableCell name = new NativeTableCell();
			name.add(new Code(prefix + limit.name()));
			NativeTableCell most = new NativeTableCell(numbers.format(limit.most()));
			most.addClassName("number");
			table.getBody()
				.add(new NativeTableRow(new NativeTableCell(getTranslation("ingest.limit." + limit.name())), name,
						most));
		}
		return table;
	}

	private NativeTableHeaderCell head(String key) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

}
