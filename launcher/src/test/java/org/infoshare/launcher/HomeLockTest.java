package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HomeLockTest {

  @TempDir private Path home;

  @Test
  void a_home_runs_once_in_a_process() throws IOException {
    try (var lock = HomeLock.acquire(home)) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> HomeLock.acquire(home))
          .isInstanceOf(StartRefused.class)
          .hasMessage(
              "InfoShare is already running in %s (process %d).",
              home, ProcessHandle.current().pid());
    }
  }

  @Test
  void a_home_runs_once_on_a_machine() throws IOException, InterruptedException {
    try (var lock = HomeLock.acquire(home)) {
      assertThat(lock.isInForce()).as("a look at the lock does not release it").isTrue();
      assertThat(acquireInAnotherProcess()).contains("is already running in");
    }
    assertThat(acquireInAnotherProcess()).isEqualTo("acquired");
  }

  @Test
  void a_home_can_run_again() throws IOException {
    HomeLock.acquire(home).close();
    HomeLock.acquire(home).close();

    assertThat(home.resolve("lock")).exists();
  }

  @Test
  void a_lock_whose_home_was_deleted_or_replaced_is_no_longer_in_force() throws IOException {
    try (var lock = HomeLock.acquire(home)) {
      assertThat(lock.isInForce()).isTrue();

      Files.delete(home.resolve("lock"));
      assertThat(lock.isInForce()).isFalse();
      assertThat(lock.isTakenOver()).isFalse();

      Path other = Files.writeString(home.resolve("other"), "1");
      Files.move(other, home.resolve("lock"));
      assertThat(lock.isInForce()).isFalse();
      assertThat(lock.isTakenOver()).isTrue();
    }
  }

  private String acquireInAnotherProcess() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                home.toString())
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  /** The other process. */
  static final class Other {

    private Other() {}

    public static void main(String[] arguments) throws IOException {
      try (var lock = HomeLock.acquire(Path.of(arguments[0]))) {
        System.out.print(lock == null ? "nothing" : "acquired");
      } catch (StartRefused e) {
        System.out.print(e.getMessage());
      }
    }
  }
}
