package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {

  private final Ports free = Ports.free();

  @Test
  void free_ports_pass() {
    assertThatCode(() -> free.requireFree(true)).doesNotThrowAnyException();
  }

  @Test
  void a_port_in_use_is_named_with_the_property_that_chooses_another() throws IOException {
    try (var taken = new ServerSocket(0)) {
      var ports = new Ports(free.http(), taken.getLocalPort(), free.admin(), free.database());

      assertThatThrownBy(() -> ports.requireFree(true))
          .isInstanceOf(StartRefused.class)
          .hasMessage(
              "Port %d is in use by another program; choose another with"
                  + " -Dinfoshare.https.port=<port>.",
              taken.getLocalPort());
    }
  }

  @Test
  void a_port_in_use_on_one_address_only_is_in_use() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = new Ports(taken.getLocalPort(), free.https(), free.admin(), free.database());

      assertThatThrownBy(() -> ports.requireFree(true)).isInstanceOf(StartRefused.class);
    }
  }

  @Test
  void the_database_port_is_nobodys_business_when_the_database_is_external() throws IOException {
    try (var taken = new ServerSocket(0)) {
      var ports = new Ports(free.http(), free.https(), free.admin(), taken.getLocalPort());

      assertThatCode(() -> ports.requireFree(false)).doesNotThrowAnyException();
    }
  }

  @Test
  void one_port_cannot_serve_two_purposes() {
    var ports = new Ports(free.http(), free.http(), free.admin(), free.database());

    assertThatThrownBy(() -> ports.requireFree(true))
        .isInstanceOf(StartRefused.class)
        .hasMessageContainingAll("infoshare.http.port", "infoshare.https.port");
  }
}
