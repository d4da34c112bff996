package org.infoshare.foundation.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerConfigurationTest {

  @TempDir private Path config;

  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void configure() throws IOException {
    settings.put("infoshare.password.days", "365");
    settings.put("infoshare.directory.ldap.password", "first");
    settings.put("java.version", "17");
    Files.writeString(config.resolve("infoshare-operators"), "operator;{SSHA256}aa;OPERATOR\n");
    Files.writeString(config.resolve("domain.xml"), "<domain/>");
  }

  @Test
  void what_did_not_change_is_no_difference() {
    assertThat(read().differencesFrom(read())).isEmpty();
  }

  @Test
  void settings_users_of_realms_and_files_differ_by_their_names_and_show_no_value()
      throws IOException {
    var before = read();
    settings.put("infoshare.password.days", "0");
    settings.put("infoshare.account.dormant-days", "0");
    settings.put("java.version", "21");
    Files.writeString(
        config.resolve("infoshare-operators"),
        "operator;{SSHA256}bb;OPERATOR,SECURITY\nmallory;{SSHA256}cc;AUDITOR\n");
    Files.delete(config.resolve("domain.xml"));
    Files.writeString(config.resolve("cacerts.p12"), "trust");

    var after = read();

    assertThat(after.differencesFrom(before))
        .containsExactly(
            "file cacerts.p12",
            "file domain.xml",
            "infoshare.account.dormant-days",
            "infoshare.password.days",
            "realm infoshare-operators: mallory",
            "realm infoshare-operators: operator");
    assertThat(after.digests().values()).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
  }

  /** A digest of a password could be guessed at; the file of aliases tells that it changed. */
  @Test
  void the_value_of_a_password_is_in_no_digest() {
    var before = read();
    settings.put("infoshare.directory.ldap.password", "second");

    assertThat(read().differencesFrom(before)).isEmpty();
  }

  @Test
  void what_a_node_saw_is_kept_for_it_alone() throws IOException {
    var known = new ServerConfigurations(TestDatabase.sql());
    String node = "node " + UUID.randomUUID();
    assertThat(known.of(node).digests()).isEmpty();

    known.replace(node, read());
    assertThat(known.of(node)).isEqualTo(read());

    settings.remove("infoshare.password.days");
    Files.writeString(config.resolve("domain.xml"), "<domain>other</domain>");
    known.replace(node, read());
    assertThat(known.of(node)).isEqualTo(read());
    assertThat(known.of("another " + node).digests()).isEmpty();
  }

  private ServerConfiguration read() {
    return ServerConfiguration.read(new Settings(settings), config);
  }

  private record Settings(Map<String, String> values) implements Config {

    @Override
    public <T> T getValue(String name, Class<T> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public org.eclipse.microprofile.config.ConfigValue getConfigValue(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> java.util.Optional<T> getOptionalValue(String name, Class<T> type) {
      return java.util.Optional.ofNullable(values.get(name)).map(type::cast);
    }

    @Override
    public Iterable<String> getPropertyNames() {
      return values.keySet();
    }

    @Override
    public Iterable<org.eclipse.microprofile.config.spi.ConfigSource> getConfigSources() {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> java.util.Optional<org.eclipse.microprofile.config.spi.Converter<T>> getConverter(
        Class<T> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new UnsupportedOperationException();
    }
  }
}
