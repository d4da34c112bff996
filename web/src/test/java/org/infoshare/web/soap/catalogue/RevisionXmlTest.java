package org.infoshare.web.soap.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.catalogue.entry.Difference;
import org.infoshare.catalogue.entry.ImpactView;
import org.infoshare.catalogue.entry.NewAssessment;
import org.infoshare.catalogue.entry.NewUpdate;
import org.infoshare.catalogue.entry.UpdateView;
import org.infoshare.catalogue.entry.VersionSummary;
import org.infoshare.catalogue.entry.VersionView;
import org.infoshare.ws.catalogue.AssessedEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RevisionXmlTest {

  @Test
  void views_say_the_same_on_both_wires() {
    var version = sample(VersionView.class);
    var line = sample(VersionSummary.class);
    var difference = sample(Difference.class);
    var impact = sample(ImpactView.class);
    var update = sample(UpdateView.class);

    assertSame(version, RevisionXml.version(version));
    assertSame(line, RevisionXml.line(line));
    assertSame(difference, RevisionXml.difference(difference));
    assertSame(impact, RevisionXml.impact(impact));
    assertSame(update, RevisionXml.update(update));
  }

  @Test
  void commands_arrive_the_same_from_both_wires() {
    var found = sample(NewAssessment.class);
    var change = sample(NewUpdate.class);

    assertThat(RevisionXml.command(xml(found, AssessedEntry.class, Map.of("code", "101001/1"))))
        .isEqualTo(found);
    assertThat(
            RevisionXml.command(xml(change, org.infoshare.ws.catalogue.NewUpdate.class, Map.of())))
        .isEqualTo(change);
  }
}
