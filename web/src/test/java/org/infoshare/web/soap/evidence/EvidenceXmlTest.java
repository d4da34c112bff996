package org.infoshare.web.soap.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.foundation.evidence.EvidenceFilter;
import org.infoshare.foundation.evidence.EvidenceView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceXmlTest {

  @Test
  void a_view_says_the_same_on_both_wires() {
    var view = sample(EvidenceView.class);

    assertSame(view, EvidenceXml.view(view));
  }

  @Test
  void a_filter_arrives_the_same_from_both_wires() {
    var filter = sample(EvidenceFilter.class);

    assertThat(
            EvidenceXml.filter(
                xml(filter, org.infoshare.ws.evidence.EvidenceFilter.class, Map.of())))
        .isEqualTo(filter);
  }
}
