package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two officers edit one draft: the second is refused and overwrites nothing. */
@ExtendWith(SharedPlatform.class)
class ConcurrentEditIT {

  @Test
  void who_read_a_request_before_another_amended_it_is_refused(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var draft = Call.by("edu.staff", "draftRequest").with(TestData.request(entry, "bridge"));
      assertSecondIsRefused(
          wire,
          draft,
          Call.by("edu.staff", "amendRequest").with(TestData.request(entry, "bridge", "title")),
          Call.by("edu.staff", "getRequest"));
    }
  }

  @Test
  void who_read_a_need_before_another_amended_it_is_refused(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertSecondIsRefused(
          wire,
          Call.by("edu.staff", "draftNeed").with(TestNeed.content()),
          Call.by("edu.staff", "amendNeed").with(TestNeed.content()).with("purpose", "另一用途"),
          Call.by("edu.staff", "getNeed"));
    }
  }

  private static void assertSecondIsRefused(Wire wire, Call draft, Call amend, Call get) {
    var drafted = wire.done(draft);
    UUID id = drafted.id("id");
    long read = drafted.number("lockVersion");
    var amended = wire.done(amend.with("id", id).with("lockVersion", read));
    assertThat(amended.number("lockVersion")).isGreaterThan(read);

    var second = wire.call(amend.with("id", id).with("lockVersion", read));

    assertRefused(wire, second, "changed-meanwhile", List.of());
    assertThat(wire.done(get.with("id", id)).number("lockVersion"))
        .isEqualTo(amended.number("lockVersion"));
    wire.done(amend.with("id", id).with("lockVersion", amended.number("lockVersion")));
    wire.done(amend.with("id", id).without("lockVersion"));
  }

  @Test
  void what_is_filed_is_no_draft_and_has_no_state_to_name(Wires wires) {
    UUID id = TestGrant.fileRequest(wires, TestGrant.publishEntry(wires));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.done(Call.by("edu.staff", "getRequest").with("id", id)).get("lockVersion"))
          .isNull();
    }
  }

  @Test
  void over_REST_the_header_is_If_Match_and_the_status_that_of_a_failed_precondition(Wires wires) {
    String entry = TestGrant.publishEntry(wires);
    var draft =
        wires
            .rest()
            .done(Call.by("edu.staff", "draftRequest").with(TestData.request(entry, "bridge")));
    var amend =
        Call.by("edu.staff", "amendRequest")
            .with(TestData.request(entry, "bridge", "title"))
            .with("id", draft.id("id"));

    assertThat(amend(wires, amend, "\"4711\"")).isEqualTo(412);
    assertThat(amend(wires, amend, "4711")).isEqualTo(400);
    assertThat(amend(wires, amend, "\"%s\"".formatted(draft.get("lockVersion")))).isEqualTo(200);
    assertThat(amend(wires, amend, "*")).isEqualTo(200);
  }

  private static int amend(Wires wires, Call amend, String ifMatch) {
    return wires
        .http()
        .send(wires.rest().request(amend).setHeader("If-Match", ifMatch))
        .statusCode();
  }
}
