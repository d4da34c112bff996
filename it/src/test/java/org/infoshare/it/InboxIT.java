package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Inbox.assertWaits;
import static org.infoshare.it.Inbox.find;
import static org.infoshare.it.Inbox.inbox;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for whom, over both wires. */
@ExtendWith(SharedPlatform.class)
@Undisturbed
class InboxIT {

  @Test
  void a_request_waits_for_one_after_the_other(Wires wires) {
    var rest = wires.rest();
    String entry = TestGrant.publishEntry(wires);
    UUID request =
        rest.done(
                Call.by("edu.staff", "draftRequest")
                    .with(TestData.request(entry, "bridge", "title")))
            .id("id");
    assertWaits(wires, "request", request, "edu.staff");

    rest.done(Call.by("edu.staff", "submitRequest").with("id", request));
    assertWaits(wires, "request", request, "edu.head");

    rest.done(Call.by("edu.head", "fileRequest").with("id", request));
    assertWaits(wires, "request", request, "cab.staff", "cab.head");
    var waiting = find(rest, "cab.head", "MINE", "request", request);
    assertThat(waiting)
        .containsEntry("stage", "FILED")
        .containsEntry("deadlineKind", "request.answer")
        .containsEntry("path", "/requests/" + request)
        .containsKeys("due", "since", "chineseTitle");
    assertThat(Answer.of(waiting).texts("commands")).contains("CONSENT", "REFUSE");
    assertThat(String.valueOf(waiting.get("overdue"))).isEqualTo("false");
    assertThat(told(wires.soap11())).isEqualTo(told(rest));

    rest.done(
        Call.by("cab.head", "askRequestExtension")
            .with("id", request)
            .with("workingDays", 3)
            .with("reasons", "案情复杂"));
    assertWaits(wires, "request", request, "cab.staff", "cab.head", "iic.staff", "iic.head");

    rest.done(
        Call.by("cab.head", "refuseRequest")
            .with("id", request)
            .with("ground", "OUTSIDE_DUTY")
            .with("reasons", "与职责无关"));
    assertWaits(wires, "request", request);
  }

  @Test
  void an_entry_waits_for_staff_then_the_head_then_the_authority(Wires wires) {
    var rest = wires.rest();
    String entry = TestGrant.draftEntry(wires);
    assertWaits(wires, "entry", entry, "cab.staff");
    TestGrant.assess(rest, "cab.staff", entry);
    rest.done(Call.by("cab.staff", "submitEntry").with("code", entry));
    assertWaits(wires, "entry", entry, "cab.head");
    rest.done(Call.by("cab.head", "approveEntry").with("code", entry));
    assertWaits(wires, "entry", entry, "iic.staff", "iic.head");
    rest.done(Call.by("iic.staff", "publishEntry").with("code", entry));
    assertWaits(wires, "entry", entry);
  }

  @Test
  void a_colleague_sees_what_waits_for_the_department_and_another_department_never(Wires wires) {
    UUID request = TestGrant.submitRequest(wires, TestGrant.publishEntry(wires));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(find(wire, "edu.staff", "MINE", "request", request)).isNull();
      var waiting = Answer.of(find(wire, "edu.staff", "DEPARTMENT", "request", request));
      assertThat(waiting.text("stage")).isEqualTo("DEPT_REVIEW");
      assertThat(waiting.texts("commands")).containsExactly("WITHDRAW");
      for (String stranger : List.of("cab.head", "psb.head", "iic.head", "legal.head")) {
        assertThat(find(wire, stranger, "DEPARTMENT", "request", request)).isNull();
      }
    }
  }

  @Test
  void it_is_read_in_pages_over_either_wire_by_due_date(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    TestGrant.fileRequest(wires, entry);
    TestGrant.fileRequest(wires, entry);
    TestGrant.draftEntry(wires);
    var list = Call.by("cab.staff", "listInbox").with("scope", "DEPARTMENT");
    var all = wires.rest().done(list.with("limit", 1000)).list("results");

    var paged = new ArrayList<Map<String, Object>>();
    String cursor = null;
    int turn = 0;
    do {
      Wire wire = turn++ % 2 == 0 ? wires.rest() : wires.soap11();
      var page =
          wire.done(
              cursor == null
                  ? list.with("limit", 7)
                  : list.with("limit", 7).with("cursor", cursor));
      paged.addAll(page.list("results"));
      cursor = page.text("next");
    } while (cursor != null);

    assertThat(paged.stream().map(InboxIT::name))
        .isEqualTo(all.stream().map(InboxIT::name).toList());
    assertThat(all.stream().map(one -> String.valueOf(one.getOrDefault("due", "9999")))).isSorted();
  }

  @Test
  void what_is_asked_wrongly_is_refused_on_both_wires(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var list = Call.by("cab.head", "listInbox");
      assertRefused(wire, wire.call(list.as("cab.system")), "access-denied", List.of());
      assertRefused(
          wire, wire.call(list.with("kind", "letter")), "invalid", List.of("/kind unknown-value"));
      assertRefused(
          wire, wire.call(list.with("limit", 0)), "invalid", List.of("/limit out-of-range"));
      assertRefused(wire, wire.call(list.with("cursor", "?")), "cursor-invalid", List.of());
    }
  }

  /** What both wires tell alike, whatever the types of their values. */
  private static List<List<Object>> told(Wire wire) {
    return wire.done(inbox("cab.head", "MINE", "request")).list("results").stream()
        .map(
            one ->
                List.<Object>of(
                    name(one),
                    String.valueOf(one.get("due")),
                    String.valueOf(one.get("overdue")),
                    one.get("chineseTitle"),
                    Answer.of(one).texts("commands")))
        .toList();
  }

  private static String name(Map<String, Object> one) {
    return one.get("kind") + "/" + one.get("caseId");
  }
}
