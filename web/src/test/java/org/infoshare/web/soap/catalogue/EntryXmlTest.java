package org.infoshare.web.soap.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.catalogue.entry.ClassNode;
import org.infoshare.catalogue.entry.CodeListValue;
import org.infoshare.catalogue.entry.EntryFilter;
import org.infoshare.catalogue.entry.EntrySummary;
import org.infoshare.catalogue.entry.EntryView;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.ws.catalogue.AmendedEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryXmlTest {

  @Test
  void views_say_the_same_on_both_wires() {
    var view = sample(EntryView.class);
    var line = sample(EntrySummary.class);
    var node = sample(ClassNode.class);

    assertSame(view, EntryXml.view(view));
    assertSame(line, EntryXml.line(line));
    var code = sample(CodeListValue.class);

    assertSame(node, EntryXml.node(node));
    assertSame(code, EntryXml.code(code));
  }

  @Test
  void commands_and_filters_arrive_the_same_from_both_wires() {
    var entry = sample(NewEntry.class);
    var filter = sample(EntryFilter.class);

    assertThat(EntryXml.command(xml(entry, org.infoshare.ws.catalogue.NewEntry.class, Map.of())))
        .isEqualTo(entry);
    assertThat(EntryXml.command(xml(entry, AmendedEntry.class, Map.of("code", "101001/1"))))
        .isEqualTo(entry);
    assertThat(EntryXml.filter(xml(filter, org.infoshare.ws.catalogue.EntryFilter.class, Map.of())))
        .isEqualTo(filter);
  }
}
