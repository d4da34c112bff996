package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What waits for people, as tests ask for it. */
final class Inbox {

  private Inbox() {}

  /** That a case waits for these of the people around it, and for nobody else. */
  static void assertWaits(Wires wires, String kind, Object id, String... accounts) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(
              Stream.of("edu.staff", "edu.head", "cab.staff", "cab.head", "iic.staff", "iic.head")
                  .filter(account -> find(wire, account, "MINE", kind, id) != null))
          .containsExactly(accounts);
    }
  }

  /** The case in somebody's inbox; null where it does not wait for him. */
  static Map<String, Object> find(Wire wire, String account, String scope, String kind, Object id) {
    return wire.done(inbox(account, scope, kind)).list("results").stream()
        .filter(one -> id.toString().equals(one.get("caseId")))
        .findFirst()
        .orElse(null);
  }

  static Call inbox(String account, String scope, String kind) {
    return Call.by(account, "listInbox")
        .with("scope", scope)
        .with("kind", kind)
        .with("limit", 1000);
  }
}
