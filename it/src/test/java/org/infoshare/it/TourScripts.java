package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.infoshare.launcher.Platform;

/** Runs the walks that newcomers are sent on. */
final class TourScripts {

  private TourScripts() {}

  /** How a walk ended: with which status, and what it told. */
  record Walk(int status, String output) {}

  /** Walks to the end of a script of the repository, which stops at the first surprise. */
  static void assertRuns(String script, Platform platform) throws Exception {
    var walk = run(script, platform.secureBase(), platform);
    assertThat(walk.status()).as(walk.output()).isZero();
  }

  /**
   * Walks as far as a script goes.
   *
   * @param base the address that it is given
   */
  static Walk run(String script, URI base, Platform platform) throws Exception {
    var walk =
        new ProcessBuilder("bash", repository().resolve(script).toString(), base.toString())
            .redirectErrorStream(true);
    walk.environment().put("INFOSHARE_CA", platform.certificate().toString());
    var process = walk.start();
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      return new Walk(process.exitValue(), output);
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
