package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineTest {

  private static final Map<String, String> DATABASE =
      Map.of(
          "INFOSHARE_DB_URL", "jdbc:postgresql://db/infoshare?sslmode=verify-full",
          "INFOSHARE_DB_OWNER", "owner",
          "INFOSHARE_DB_OWNER_PASSWORD", "secret-o",
          "INFOSHARE_DB_USER", "app",
          "INFOSHARE_DB_PASSWORD", "secret-a");

  private final Map<String, String> properties =
      new HashMap<>(
          Map.of(
              "infoshare.home", "/srv/infoshare",
              "infoshare.payara.zip", "/lib/payara.zip",
              "infoshare.ear", "/lib/infoshare.ear",
              "infoshare.driver", "/lib/driver.jar",
              "infoshare.listener", "/lib/listener.jar"));

  @Test
  void without_anything_said_the_database_is_embedded_and_holds_demo_data() {
    Settings settings = read(Map.of());

    assertThat(settings.home()).isEqualTo(Path.of("/srv/infoshare"));
    assertThat(settings.ports()).isEqualTo(new Ports(8080, 8181, 4848, 15432));
    assertThat(settings.external()).isEmpty();
    assertThat(settings.demo()).isTrue();
    assertThat(settings.fresh()).isFalse();
  }

  @Test
  void a_flag_without_a_value_is_meant() {
    properties.put("infoshare.fresh", "");

    assertThat(read(Map.of()).fresh()).isTrue();
  }

  @Test
  void a_flag_that_is_neither_true_nor_false_is_refused() {
    properties.put("infoshare.fresh", "yes");

    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(StartRefused.class)
        .hasMessage("-Dinfoshare.fresh must be true or false but is \"yes\".");
  }

  @Test
  void a_port_out_of_range_is_refused_by_name() {
    properties.put("infoshare.db.port", "65536");

    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(StartRefused.class)
        .hasMessage("-Dinfoshare.db.port must be a port from 1 to 65535 but is \"65536\".");
  }

  @Test
  void the_patience_of_a_start_is_a_number_of_minutes() {
    properties.put("infoshare.start.minutes", "45");
    assertThat(read(Map.of()).patience()).isEqualTo(Duration.ofMinutes(45));

    properties.put("infoshare.start.minutes", "0");
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("from 1 to 9999");
  }

  @Test
  void an_external_database_holds_no_demo_data_unless_asked() {
    assertThat(read(DATABASE).demo()).isFalse();

    properties.put("infoshare.demo", "true");

    assertThat(read(DATABASE).demo()).isTrue();
  }

  @Test
  void the_clock_of_a_demonstration_begins_at_a_time_with_its_offset() {
    assertThat(read(Map.of()).demoClock()).isEmpty();
    properties.put("infoshare.demo.clock", "2025-03-03T09:00:00+08:00");

    assertThat(read(Map.of()).demoClock())
        .contains(OffsetDateTime.parse("2025-03-03T09:00:00+08:00"));

    properties.put("infoshare.demo.clock", "2025-03-03 09:00");
    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("-Dinfoshare.demo.clock must be a time with its offset");
  }

  @Test
  void without_demo_data_there_is_no_clock_to_begin() {
    properties.put("infoshare.demo.clock", "2025-03-03T09:00:00+08:00");
    properties.put("infoshare.demo", "false");

    assertThatThrownBy(() -> read(Map.of()))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("-Dinfoshare.demo.clock is only for a demonstration");
  }

  @Test
  void an_external_database_half_described_is_refused_with_what_is_missing() {
    var half = new HashMap<>(DATABASE);
    half.remove("INFOSHARE_DB_USER");
    half.put("INFOSHARE_DB_PASSWORD", "");

    assertThatThrownBy(() -> read(half))
        .isInstanceOf(StartRefused.class)
        .hasMessageEndingWith("missing: INFOSHARE_DB_USER, INFOSHARE_DB_PASSWORD.");
  }

  @Test
  void an_external_database_is_never_thrown_away() {
    properties.put("infoshare.fresh", "true");

    assertThatThrownBy(() -> read(DATABASE))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("-Dinfoshare.fresh is refused with an external database");
  }

  @Test
  void no_text_of_the_settings_has_a_password() {
    assertThat(read(DATABASE).toString()).doesNotContain("secret");
  }

  private Settings read(Map<String, String> environment) {
    return new CommandLine(properties, environment).settings();
  }
}
