package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator of the server changes past the platform. */
@OwnCases
@Tag("long")
@ExtendWith(SharedPlatform.class)
class ServerConfigurationIT {

  @Test
  void what_is_changed_in_the_console_is_on_record_for_the_auditor(Platform platform, Wires wires)
      throws Exception {
    String setting = "infoshare.test.setting";
    platform.configure(setting, "secret-value");
    TestDispute.await(() -> !told(wires, setting).isEmpty());
    platform.configure(setting, null);
    TestDispute.await(() -> told(wires, setting).size() == 2);

    assertThat(told(wires, setting))
        .allSatisfy(
            record -> {
              assertThat(record)
                  .containsEntry("outcome", "DONE")
                  .containsEntry("account", "platform");
              assertThat(record.toString())
                  .contains("file domain.xml")
                  .doesNotContain("secret-value");
            });
  }

  private static List<Map<String, Object>> told(Wires wires, String setting) {
    return wires
        .rest()
        .done(
            Call.by("auditor", "listEvidence")
                .with("act", "server-configuration-changed")
                .with("limit", 1000))
        .list("results")
        .stream()
        .filter(record -> record.toString().contains(setting))
        .toList();
  }
}
