package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody fills the server's log by calls that are refused. */
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerLogIT {

  @Test
  void a_refused_role_leaves_no_trace_of_the_server_in_its_log(Platform platform, Wires wires)
      throws IOException {
    long before = Files.size(platform.serverLog());

    for (Wire wire : List.of(wires.rest(), wires.soap11(), wires.soap12())) {
      var refused = Call.by("edu.system", "fileRequest").with("id", UUID.randomUUID());
      assertThat(wire.call(refused).reason()).isEqualTo("access-denied");
    }

    String written = Files.readString(platform.serverLog(), UTF_8);
    assertThat(written.substring((int) Math.min(before, written.length())))
        .doesNotContain("AccessLocalException", "Client not authorized", "system exception");
  }
}
