package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCheckTest {

  @TempDir private Path home;

  @Test
  void a_port_that_is_taken_is_told_before_anything_is_built() throws IOException {
    try (var taken = new ServerSocket(0)) {
      var free = Ports.free();
      var ports = new Ports(free.http(), taken.getLocalPort(), free.admin(), free.database());

      assertThatThrownBy(() -> StartCheck.require(home, ports, true))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("Port %d is in use", taken.getLocalPort());
    }
  }

  @Test
  void a_platform_that_runs_already_is_told_before_anything_is_built() throws IOException {
    try (var lock = HomeLock.acquire(home)) {
      assertThatThrownBy(() -> StartCheck.require(home, Ports.free(), true))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("is already running");
      assertThatCode(lock::isInForce).doesNotThrowAnyException();
    }
  }

  @Test
  void a_home_that_could_start_can_start_afterwards() throws IOException {
    StartCheck.require(home, Ports.free(), true);

    assertThatCode(() -> HomeLock.acquire(home).close()).doesNotThrowAnyException();
  }
}
