package org.infoshare.web.soap.objections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import java.util.UUID;
import org.infoshare.cases.objection.CorrectionFilter;
import org.infoshare.cases.objection.CorrectionView;
import org.infoshare.cases.objection.NewObjection;
import org.infoshare.cases.objection.ObjectionFilter;
import org.infoshare.cases.objection.ObjectionView;
import org.infoshare.cases.objection.ReceiverFilter;
import org.infoshare.cases.objection.ReceiverView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionXmlTest {

  @Test
  void an_objection_says_the_same_on_both_wires() {
    var view = sample(ObjectionView.class);

    assertSame(view, ObjectionXml.view(view));
    assertSame(view.forReplay(), ObjectionXml.view(view.forReplay()));
  }

  @Test
  void what_is_kept_to_be_answered_again_holds_no_value() {
    var kept = sample(ObjectionView.class).forReplay();

    assertThat(kept)
        .usingRecursiveComparison()
        .ignoringFields("keys", "held", "shared")
        .isEqualTo(sample(ObjectionView.class));
    assertThat(kept.keys()).isNull();
    assertThat(kept.held()).isNull();
    assertThat(kept.shared()).isNull();
  }

  @Test
  void an_objection_arrives_the_same_from_both_wires() {
    var asked = sample(NewObjection.class);

    assertThat(
            ObjectionXml.asked(
                xml(asked, org.infoshare.ws.objections.NewObjection.class, Map.of())))
        .isEqualTo(asked);
  }

  @Test
  void filters_arrive_the_same_from_both_wires() {
    var objections = sample(ObjectionFilter.class);
    var receivers = sample(ReceiverFilter.class);
    var corrections = sample(CorrectionFilter.class);

    assertThat(
            ObjectionXml.filter(
                xml(objections, org.infoshare.ws.objections.ObjectionFilter.class, Map.of())))
        .isEqualTo(objections);
    assertThat(
            CorrectionXml.filter(
                xml(
                    receivers,
                    org.infoshare.ws.objections.ReceiverFilter.class,
                    Map.of("id", new UUID(0, 1).toString()))))
        .isEqualTo(receivers);
    assertThat(
            CorrectionXml.filter(
                xml(corrections, org.infoshare.ws.objections.CorrectionFilter.class, Map.of())))
        .isEqualTo(corrections);
  }

  @Test
  void corrections_and_receivers_say_the_same_on_both_wires() {
    var correction = sample(CorrectionView.class);
    var receiver = sample(ReceiverView.class);

    assertSame(correction, CorrectionXml.view(correction));
    assertSame(receiver, CorrectionXml.receiver(receiver));
  }
}
