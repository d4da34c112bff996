package org.infoshare.web.soap.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import java.util.UUID;
import org.infoshare.sharing.request.Consent;
import org.infoshare.sharing.request.NewDisposal;
import org.infoshare.sharing.request.NewProvision;
import org.infoshare.sharing.request.NewRequest;
import org.infoshare.sharing.request.NewRequestApplication;
import org.infoshare.sharing.request.RequestApplicationView;
import org.infoshare.sharing.request.RequestFilter;
import org.infoshare.sharing.request.RequestSupplement;
import org.infoshare.sharing.request.RequestView;
import org.infoshare.ws.requests.AmendedRequest;
import org.infoshare.ws.requests.ConsentedRequest;
import org.infoshare.ws.requests.DisposedRequest;
import org.infoshare.ws.requests.ProvidedRequest;
import org.infoshare.ws.requests.SuppliedRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestXmlTest {

  @Test
  void a_view_says_the_same_on_both_wires() {
    var view = sample(RequestView.class);

    assertSame(view, RequestXml.view(view));
  }

  @Test
  void a_request_without_an_answer_yet_has_none() {
    var view = RequestXml.view(EMPTY);

    assertThat(view.getDecision()).isNull();
    assertThat(view.getAnswerDue()).isNull();
    assertThat(view.getLegalBasis()).isNull();
    assertThat(view.getStage()).isNull();
    assertThat(view.getItems()).isEmpty();
  }

  @Test
  void commands_and_filters_arrive_the_same_from_both_wires() {
    var request = sample(NewRequest.class);
    var filter = sample(RequestFilter.class);

    assertThat(
            RequestXml.command(xml(request, org.infoshare.ws.requests.NewRequest.class, Map.of())))
        .isEqualTo(request);
    assertThat(
            RequestXml.command(
                xml(request, AmendedRequest.class, Map.of("id", new UUID(1, 2).toString()))))
        .isEqualTo(request);
    assertThat(
            RequestXml.filter(xml(filter, org.infoshare.ws.requests.RequestFilter.class, Map.of())))
        .isEqualTo(filter);
  }

  @Test
  void what_a_message_leaves_out_is_absent() {
    assertThat(RequestXml.command(new org.infoshare.ws.requests.NewRequest()))
        .isEqualTo(new NewRequest(null, null, null, null, null, null, null, null, null, null));
  }

  @Test
  void what_is_told_of_a_request_arrives_the_same_from_both_wires() {
    var id = Map.of("id", new UUID(1, 2).toString());
    var supplement = sample(RequestSupplement.class);
    var consent = sample(Consent.class);
    var provision = sample(NewProvision.class);
    var disposal = sample(NewDisposal.class);

    assertThat(RequestXml.supplement(xml(supplement, SuppliedRequest.class, id)))
        .isEqualTo(supplement);
    assertThat(RequestXml.consent(xml(consent, ConsentedRequest.class, id))).isEqualTo(consent);
    assertThat(RequestXml.provision(xml(provision, ProvidedRequest.class, id)))
        .isEqualTo(provision);
    assertThat(RequestXml.disposal(xml(disposal, DisposedRequest.class, id))).isEqualTo(disposal);
  }

  @Test
  void an_application_says_the_same_on_both_wires() {
    var view = sample(RequestApplicationView.class);
    var asked = sample(NewRequestApplication.class);

    assertSame(view, RequestApplicationXml.view(view));
    assertThat(
            RequestApplicationXml.command(
                xml(asked, org.infoshare.ws.requests.NewRequestApplication.class, Map.of())))
        .isEqualTo(asked);
  }

  private static final RequestView EMPTY =
      new RequestView(
          null, null, null, null, null, null, null, null, null, null, null, null, false, null, null,
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null, null, null, null, null);
}
