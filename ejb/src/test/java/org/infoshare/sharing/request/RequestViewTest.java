package org.infoshare.sharing.request;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.DistinctValues;
import org.infoshare.sharing.request.RequestDeadlines.DueDates;
import org.infoshare.time.deadline.DueDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestViewTest {

  /** The view is made with many arguments of the same type. */
  @Test
  void each_value_of_a_request_is_shown_under_its_name() {
    var request =
        DistinctValues.of(
            SharingRequest.class, Map.of("requester", "hrss", "ruleSet", RequestSamples.RULE_SET));
    var asked = request.content().toNewRequest();
    var terms = request.answerTerms();
    var outcome = request.outcome();
    var fulfilment = request.fulfilment();
    var renewedBy = List.of(UUID.randomUUID());
    var answer = due("answer");
    var provide = due("provide");
    var dispose = due("dispose");
    var dueDates =
        new DueDates(
            Map.of(
                RequestDeadlineKind.ANSWER,
                answer,
                RequestDeadlineKind.PROVIDE,
                provide,
                RequestDeadlineKind.DISPOSE,
                dispose));

    var view = RequestView.of(request, RequestSamples.STAFF, renewedBy, dueDates);

    var expected =
        Map.<String, Object>ofEntries(
            entry("id", request.id()),
            entry("entry", asked.entry()),
            entry("entryVersion", request.filing().entryVersion()),
            entry("provider", request.provider()),
            entry("requester", "hrss"),
            entry("legalBasis", asked.legalBasis()),
            entry("purpose", asked.purpose()),
            entry("scenario", asked.scenario()),
            entry("items", asked.items()),
            entry("mode", asked.mode()),
            entry("useFrom", asked.useFrom()),
            entry("useUntil", asked.useUntil()),
            entry("returnFlow", true),
            entry("renews", asked.renews()),
            entry("renewedBy", renewedBy),
            entry("application", request.preparation().application()),
            entry("stage", RequestStage.DRAFT),
            entry("returnReasons", request.preparation().returnReasons()),
            entry("endReasons", request.endReasons()),
            entry("ruleSet", RequestSamples.RULE_SET),
            entry("filedAt", request.filing().at()),
            entry("relay", request.route().view(false)),
            entry("receivedAt", terms.receivedAt()),
            entry("supplement", terms.supplement().view()),
            entry("extension", terms.extension().view()),
            entry("answerDue", answer),
            entry("decision", outcome.decision()),
            entry("decisionAfterDispute", outcome.decisionAfterDispute()),
            entry("grant", outcome.grant()),
            entry("usableFrom", outcome.usablePeriod().from()),
            entry("usableUntil", outcome.usablePeriod().until()),
            entry("provisionDue", provide),
            entry("provision", fulfilment.provision()),
            entry("provisionAfterDispute", fulfilment.provisionAfterDispute()),
            entry("disposalDue", dispose),
            entry("disposal", fulfilment.disposal()),
            entry("lockVersion", request.lockVersion()),
            entry("commands", request.offeredTo(RequestSamples.STAFF)));
    assertThat(expected.values()).doesNotHaveDuplicates();
    assertThat(DistinctValues.components(view)).isEqualTo(expected);
  }

  @Test
  void a_system_is_shown_what_its_grant_shows_and_nothing_that_persons_wrote() {
    var request =
        DistinctValues.of(
            SharingRequest.class, Map.of("requester", "hrss", "ruleSet", RequestSamples.RULE_SET));
    var whole =
        RequestView.of(
            request,
            RequestSamples.STAFF,
            List.of(UUID.randomUUID()),
            new DueDates(Map.of(RequestDeadlineKind.PROVIDE, due("provide"))));

    var shown = DistinctValues.components(whole.forSystem());

    shown.values().removeIf(value -> value == null || List.of().equals(value));
    assertThat(shown.keySet())
        .isSubsetOf(
            "id",
            "entry",
            "entryVersion",
            "provider",
            "requester",
            "legalBasis",
            "purpose",
            "items",
            "mode",
            "useFrom",
            "useUntil",
            "returnFlow",
            "stage",
            "grant",
            "usableFrom",
            "usableUntil",
            "provisionDue",
            "provision",
            "provisionAfterDispute",
            "commands");
  }

  private static DueDate due(String source) {
    return new DueDate(RequestSamples.TODAY, 5, null, null, source, "READ", null, null, null);
  }
}
