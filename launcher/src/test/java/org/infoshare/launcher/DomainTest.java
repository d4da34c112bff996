package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainTest {

  private static final String XML =
      """
      <domain><configs><config name="server-config">
        <java-config/>
        <network-listener name="http-listener-1" port="8080"/>
        <network-listener name="http-listener-2" port="8181"/>
        <network-listener name="admin-listener" port="4848"/>
      </config></configs></domain>
      """;

  @TempDir private Path home;

  @Test
  void only_TLS_is_for_others_and_only_where_no_password_is_known() throws IOException {
    assertThat(prepared(false))
        .contains(listener("127.0.0.1", "http-listener-1", 1))
        .contains(listener("0.0.0.0", "http-listener-2", 2))
        .contains(listener("127.0.0.1", "admin-listener", 3));
    assertThat(prepared(true))
        .contains(listener("127.0.0.1", "http-listener-1", 1))
        .contains(listener("127.0.0.1", "http-listener-2", 2));
  }

  @Test
  void a_server_without_memory_ends_so_that_it_is_started_again() throws IOException {
    assertThat(prepared(true)).contains("<jvm-options>-XX:+ExitOnOutOfMemoryError</jvm-options>");
  }

  private String prepared(boolean knownPasswords) throws IOException {
    Path file = home.resolve("domain.xml");
    Files.writeString(file, XML);
    DomainXml xml = DomainXml.read(file);
    new Domain(home, new Programs(home)).prepare(xml, new Ports(1, 2, 3, 4), knownPasswords);
    xml.write();
    return Files.readString(file);
  }

  private static String listener(String address, String name, int port) {
    return "<network-listener address=\"%s\" name=\"%s\" port=\"%d\"/>"
        .formatted(address, name, port);
  }
}
