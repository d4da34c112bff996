package org.infoshare.web.soap.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.catalogue.workbook.WorkbookEntry;
import org.infoshare.catalogue.workbook.WorkbookError;
import org.infoshare.catalogue.workbook.WorkbookSelection;
import org.infoshare.catalogue.workbook.WorkbookView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookXmlTest {

  @Test
  void views_say_the_same_on_both_wires() {
    var view = sample(WorkbookView.class);
    var error = sample(WorkbookError.class);
    var entry = sample(WorkbookEntry.class);

    assertSame(view, WorkbookXml.view(view));
    assertSame(error, WorkbookXml.error(error));
    assertSame(entry, WorkbookXml.entry(entry));
  }

  @Test
  void a_selection_arrives_the_same_from_both_wires() {
    var selection = sample(WorkbookSelection.class);

    assertThat(
            WorkbookXml.selection(
                xml(selection, org.infoshare.ws.workbooks.WorkbookSelection.class, Map.of())))
        .isEqualTo(selection);
  }
}
