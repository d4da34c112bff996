package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decree 809 art. 20: the provider's head consents to unconditional sharing too. */
@ExtendWith(SharedPlatform.class)
class StandingConsentIT {

  @Test
  void what_is_shared_without_condition_is_answered_at_once_only_by_a_standing_consent(
      Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String entry = openEntry(wires);
      var get = Call.by("edu.staff", "getStandingConsent").with("code", entry);
      assertThat(wire.call(get).reason()).isEqualTo("standing-consent-not-found");
      UUID waiting = TestGrant.fileRequest(wires, entry);
      assertThat(stage(wire, waiting)).isEqualTo("FILED");
      wire.done(Call.by("cab.head", "consentRequest").with("id", waiting));

      var give = Call.by("cab.head", "giveStandingConsent").with("code", entry);
      assertThat(wire.done(give).text("provider")).isEqualTo("cab");
      assertThat(wire.done(get).text("entry")).isEqualTo(entry);
      assertThat(stage(wire, TestGrant.fileRequest(wires, entry))).isEqualTo("AGREED");

      var withdraw =
          Call.by("cab.head", "withdrawStandingConsent")
              .with("code", entry)
              .with("reasons", "拟逐项核对用途");
      wire.done(withdraw);
      assertThat(wire.call(withdraw).reason()).isEqualTo("standing-consent-not-found");
      assertThat(stage(wire, TestGrant.fileRequest(wires, entry))).isEqualTo("FILED");
    }
  }

  @Test
  void only_the_providers_head_consents_and_only_to_unconditional_sharing(Wires wires) {
    String entry = openEntry(wires);
    String conditional = TestGrant.publishEntry(wires);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var give = Call.by("cab.head", "giveStandingConsent").with("code", entry);
      assertThat(wire.call(give.as("cab.staff")).reason()).isEqualTo("access-denied");
      assertThat(wire.call(give.as("edu.head")).reason()).isEqualTo("not-permitted");
      assertThat(wire.call(give.with("code", conditional)).reason())
          .isEqualTo("standing-consent-conditional");
      assertThat(wire.call(give.with("code", "307001/999999")).reason())
          .isEqualTo("entry-not-found");
    }
  }

  /** An entry of {@code cab} that is shared without condition. */
  private static String openEntry(Wires wires) {
    var rest = wires.rest();
    var content = new LinkedHashMap<>(TestData.entry(TestData.unique("桥梁登记")));
    content.put("sharing", "UNCONDITIONAL");
    content.put(
        "items",
        List.of(
            TestData.item("bridge", "CHARACTER", 20, true, "UNCONDITIONAL"),
            TestData.item("title", "CHARACTER", 60, false, "UNCONDITIONAL")));
    String entry = rest.done(Call.by("cab.staff", "draftEntry").with(content)).text("code");
    TestGrant.assess(rest, "cab.staff", entry);
    rest.done(Call.by("cab.staff", "submitEntry").with("code", entry));
    rest.done(Call.by("cab.head", "approveEntry").with("code", entry));
    rest.done(Call.by("iic.staff", "publishEntry").with("code", entry));
    return entry;
  }

  private static String stage(Wire wire, UUID request) {
    return wire.done(Call.by("edu.staff", "getRequest").with("id", request)).text("stage");
  }
}
