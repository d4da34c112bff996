package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
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
