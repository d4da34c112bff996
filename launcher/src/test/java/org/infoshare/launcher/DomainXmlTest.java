package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DomainXmlTest {

  private static final AdminCommand POOL =
      new AdminCommand("create-jdbc-connection-pool --restype x infoshare");
  private static final AdminCommand RESOURCE =
      new AdminCommand("create-jdbc-resource --connectionpoolid infoshare jdbc/infoshare");
  private static final AdminCommand DEMO =
      new AdminCommand("set-config-property --propertyName infoshare.demo --propertyValue true");

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void a_domain() throws IOException {
    file = directory.resolve("domain.xml");
    Files.writeString(
        file,
        """
        <domain>
          <resources>
            <jdbc-connection-pool name="infoshare"/>
            <jdbc-resource jndi-name="jdbc/infoshare" pool-name="infoshare"/>
          </resources>
          <applications><application name="infoshare"/></applications>
          <servers>
            <server name="server">
              <resource-ref ref="jdbc/infoshare"/>
              <application-ref ref="infoshare"/>
            </server>
          </servers>
          <configs>
            <config name="server-config">
              <java-config><jvm-options>-Xmx512m</jvm-options></java-config>
              <protocols>
                <protocol name="http-listener-2"><ssl cert-nickname="s1as"/></protocol>
                <protocol name="admin"><ssl cert-nickname="admin"/></protocol>
              </protocols>
              <network-listener name="http-listener-1" port="8080"/>
            </config>
            <config name="default-config">
              <network-listener name="http-listener-1" port="${PORT}"/>
            </config>
          </configs>
          <property name="payara.microprofile.infoshare.demo" value="true"/>
        </domain>
        """);
  }

  @Test
  void what_commands_made_is_found() throws IOException {
    DomainXml xml = DomainXml.read(file);

    assertThat(xml.has(POOL)).isTrue();
    assertThat(xml.has(RESOURCE)).isTrue();
    assertThat(xml.has(DEMO)).isTrue();
    assertThat(xml.has(new AdminCommand("create-jdbc-connection-pool other"))).isFalse();
  }

  @Test
  void what_is_removed_leaves_no_reference() throws IOException {
    DomainXml xml = DomainXml.read(file);
    xml.remove(RESOURCE);
    xml.removeApplication("infoshare");
    xml.write();

    assertThat(Files.readString(file)).doesNotContain("jdbc/infoshare", "application-ref");
    assertThat(DomainXml.read(file).hasApplication("infoshare")).isFalse();
    assertThat(DomainXml.read(file).has(POOL)).isTrue();
  }

  @Test
  void only_the_configuration_the_server_runs_with_is_changed() throws IOException {
    DomainXml xml = DomainXml.read(file);
    xml.listener("http-listener-1", "127.0.0.1", 9000);
    xml.write();

    assertThat(Files.readString(file)).contains("port=\"9000\"", "port=\"${PORT}\"");
  }

  @Test
  void a_value_is_set_where_its_path_leads_and_nowhere_else() throws IOException {
    String before = Files.readString(file);
    DomainXml xml = DomainXml.read(file);
    xml.set(
        new AdminCommand(
            "set configs.config.server-config.protocols.protocol.http-listener-2.ssl.client-auth=want"));
    xml.write();

    assertThat(Files.readString(file))
        .containsOnlyOnce("client-auth")
        .contains("<ssl cert-nickname=\"s1as\" client-auth=\"want\"/>");
    assertThat(before).doesNotContain("client-auth");
  }

  @Test
  void a_path_that_leads_nowhere_stops_the_start() throws IOException {
    DomainXml xml = DomainXml.read(file);
    var command =
        new AdminCommand("set configs.config.server-config.protocols.protocol.http-9.ssl.x=1");

    assertThatThrownBy(() -> xml.set(command))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("protocol http-9");
  }

  @Test
  void an_administrators_own_option_is_left_alone() throws IOException {
    DomainXml xml = DomainXml.read(file);
    xml.jvmOption("-Xmx256m", "-Xmx1g");
    xml.jvmOption("-Dfile.encoding=UTF-8");
    xml.jvmOption("-Dfile.encoding=UTF-8");
    xml.write();

    assertThat(Files.readString(file))
        .contains("-Xmx512m")
        .doesNotContain("-Xmx1g")
        .containsOnlyOnce("-Dfile.encoding=UTF-8");
  }
}
