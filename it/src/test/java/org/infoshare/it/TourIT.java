package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walks that newcomers are sent on, so that they stay true. */
@ExtendWith(SharedPlatform.class)
class TourIT {

  @RepeatedTest(2)
  void the_tour_goes_to_its_end_any_number_of_times(Wires wires) throws Exception {
    assertWalks("docs/tour.sh", wires);
  }

  @RepeatedTest(2)
  void a_new_department_gets_on_any_number_of_times(Wires wires) throws Exception {
    assertWalks("docs/getting-on.sh", wires);
  }

  private static void assertWalks(String script, Wires wires) throws Exception {
    var process =
        new ProcessBuilder("bash", repository().resolve(script).toString(), wires.base().toString())
            .redirectErrorStream(true)
            .start();
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(output).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Path repository() {
    var directory = Path.of("").toAbsolutePath();
    while (directory != null && !Files.exists(directory.resolve("docs/tour.sh"))) {
      directory = directory.getParent();
    }
    assertThat(directory).as("docs/tour.sh at the root of the repository").isNotNull();
    return directory;
  }
}
