package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandFileTest {

  private static final Map<String, String> VALUES =
      Map.of(
          "infoshare.db.url", CommandFile.escaped("jdbc:postgresql://db:5/x?ssl=true"),
          "infoshare.db.user", "app",
          "infoshare.demo", "false",
          "infoshare.password.files", "/tmp/passwords");

  private static final String TRANSPORT =
      "set configs.config.server-config.network-config.transports.transport.tcp.";

  @Test
  void comments_and_empty_lines_are_no_commands() {
    var file = new CommandFile("# a comment\n\n  \nset-config-cache --duration 5\n");

    assertThat(file.commands(Map.of()))
        .containsExactly(new AdminCommand("set-config-cache --duration 5"));
  }

  @Test
  void only_the_launchers_own_placeholders_are_filled() {
    var file = new CommandFile("create-x a=${infoshare.db.user}:b=${ALIAS=c}:d=${com.sun.e} f");

    assertThat(file.commands(VALUES))
        .containsExactly(new AdminCommand("create-x a=app:b=${ALIAS=c}:d=${com.sun.e} f"));
  }

  @Test
  void a_placeholder_without_a_value_is_an_error() {
    var file = new CommandFile("create-x ${infoshare.unknown}");

    assertThatThrownBy(() -> file.commands(VALUES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No value for ${infoshare.unknown}");
  }

  @Test
  void a_backslash_or_dollar_in_a_value_stays_what_it_is() {
    var file = new CommandFile("create-x ${infoshare.db.user}");

    assertThat(file.commands(Map.of("infoshare.db.user", "a\\$1")))
        .containsExactly(new AdminCommand("create-x a\\$1"));
  }

  @Test
  void the_shipped_file_is_filled_and_names_each_thing_once() throws IOException {
    var commands = CommandFile.shipped().commands(VALUES);

    assertThat(commands).extracting(AdminCommand::identity).doesNotHaveDuplicates();
    assertThat(commands)
        .extracting(AdminCommand::identity)
        .contains(
            "create-password-alias infoshare-seal-key",
            "create-jdbc-connection-pool infoshare",
            "create-auth-realm infoshare-operators",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener-2.ssl.client-auth",
            "set-config-property infoshare.demo");
    assertThat(commands).extracting(AdminCommand::text).noneMatch(text -> text.contains("owner"));
    assertThat(commands.get(3).text())
        .contains("url='jdbc\\:postgresql\\://db\\:5/x?ssl\\=true'")
        .contains("password=${ALIAS=infoshare-db-password}");
  }

  @Test
  void the_shipped_file_keeps_to_HTTP_1_1_and_lets_nobody_in_from_elsewhere_without_TLS()
      throws IOException {
    String network = "set configs.config.server-config.network-config.";

    assertThat(CommandFile.shipped().commands(VALUES))
        .extracting(AdminCommand::text)
        .contains(
            network + "protocols.protocol.http-listener-1.http.http2-enabled=false",
            network + "protocols.protocol.http-listener-1.http.comet-support-enabled=true",
            network + "protocols.protocol.http-listener-2.http.http2-enabled=false",
            network + "protocols.protocol.http-listener-2.http.comet-support-enabled=true",
            network + "network-listeners.network-listener.http-listener-1.address=127.0.0.1");
  }

  @Test
  void the_shipped_file_waits_ten_seconds_for_a_caller_on_one_of_32_threads() throws IOException {
    assertThat(CommandFile.shipped().commands(VALUES))
        .extracting(AdminCommand::text)
        .contains(
            TRANSPORT + "read-timeout-millis=10000",
            TRANSPORT + "write-timeout-millis=10000",
            "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=32");
  }

  @Test
  void the_shipped_file_closes_the_servers_own_pages() throws IOException {
    String server = "set configs.config.server-config.";

    assertThat(CommandFile.shipped().commands(VALUES))
        .extracting(AdminCommand::text)
        .contains(
            server + "microprofile-metrics-configuration.enabled=false",
            "set-openapi-configuration --enabled=false");
  }

  @Test
  void every_suite_of_TLS_authenticates_what_it_encrypts_and_keeps_the_past_secret()
      throws Exception {
    var suites =
        CommandFile.shipped().commands(VALUES).stream()
            .map(AdminCommand::target)
            .filter(target -> target.contains("ssl3-tls-ciphers="))
            .flatMap(target -> Stream.of(target.replaceFirst(".*=", "").split(",", -1)))
            .toList();

    assertThat(suites).isNotEmpty();
    assertThat(suites)
        .allMatch(
            suite ->
                suite.matches(
                    "[+]TLS_(ECDHE_(ECDSA|RSA)_WITH_)?(AES_\\d+_GCM|CHACHA20_POLY1305)_SHA\\d+"));
    assertThat(List.of(SSLContext.getDefault().getSupportedSSLParameters().getCipherSuites()))
        .containsAll(suites.stream().map(suite -> suite.substring(1)).toList());
  }

  @Test
  void the_shipped_file_has_every_call_logged_without_its_query_and_the_log_has_an_end()
      throws IOException {
    String log = "set configs.config.server-config.http-service.access-log.";

    assertThat(CommandFile.shipped().commands(VALUES))
        .extracting(AdminCommand::text)
        .contains(
            "set configs.config.server-config.http-service.access-logging-enabled=true",
            log + "rotation-enabled=true",
            log + "rotation-on-date-change=true",
            log + "maximum-file-size=20000000",
            log + "max-history-files=30")
        .filteredOn(text -> text.startsWith(log + "format="))
        .singleElement(as(STRING))
        .doesNotContain("%request%", "query", "header", "cookie", "referer");
  }

  @Test
  void the_shipped_file_ends_the_log_and_leaves_refused_roles_out_of_it() throws IOException {
    assertThat(CommandFile.shipped().commands(VALUES))
        .extracting(AdminCommand::text)
        .contains(
            "set-log-attributes com.sun.enterprise.server.logging.GFFileHandler.maxHistoryFiles=50",
            "set-log-levels jakarta.enterprise.ejb.container=SEVERE");
  }

  @Test
  void the_identity_of_a_setting_leaves_its_value_out() {
    assertThat(new AdminCommand("set a.b.c=64").identity()).isEqualTo("set a.b.c");
  }

  @Test
  void the_password_file_of_a_command_names_its_password() {
    var command = new AdminCommand("create-file-user --passwordfile /p/operator operator");

    assertThat(command.password()).contains("operator");
  }
}
