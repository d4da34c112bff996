package org.infoshare.web.soap.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.sharing.grant.GrantFilter;
import org.infoshare.sharing.grant.GrantView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantXmlTest {

  @Test
  void a_view_says_the_same_on_both_wires() {
    var view = sample(GrantView.class);

    assertSame(view, GrantXml.view(view));
  }

  @Test
  void a_filter_arrives_the_same_from_both_wires() {
    var filter = sample(GrantFilter.class);

    assertThat(GrantXml.filter(xml(filter, org.infoshare.ws.grants.GrantFilter.class, Map.of())))
        .isEqualTo(filter);
  }
}
