package org.infoshare.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ServiceLoader;
import org.infoshare.launcher.DemoData;
import org.infoshare.launcher.LoadProgress;
import org.infoshare.launcher.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoDataLoaderTest {

  /**
   * Five for each of 18 entries, three batches of counties, 42 of towns, two and one, a rule and a
   * report.
   */
  private static final int ALL_COMMANDS = 5 * 18 + 2 + 3 + 42 + 2 + 1 + 2;

  private final FakePlatform platform = new FakePlatform();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final DemoDataLoader loader = new DemoDataLoader(1500, 300, Duration.ofMillis(1));

  DemoDataLoaderTest() throws IOException {}

  @AfterEach
  void stop() {
    platform.close();
  }

  @Test
  void the_launcher_finds_it() {
    assertThat(ServiceLoader.load(DemoData.class)).hasAtLeastOneElementOfType(DemoDataLoader.class);
  }

  @Test
  void everything_is_loaded_once_and_told() throws Exception {
    load();

    assertComplete();
    assertThat(platform.commands()).hasSize(ALL_COMMANDS);
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("entries: 18 of 18", "towns: 41278 of 41278", "persons: 1500 of 1500")
        .contains("748 towns name a county that the counties entry lacks");
  }

  @Test
  void a_second_start_changes_nothing() throws Exception {
    load();

    load();

    assertThat(platform.commands()).hasSize(ALL_COMMANDS);
  }

  @Test
  void a_load_that_broke_off_between_two_stages_is_carried_on() throws Exception {
    platform.breakAfter(2 * (5 + 1) + 3);
    assertThatThrownBy(this::load)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("stopped answering");
    platform.repair();

    load();

    assertComplete();
    assertThat(platform.commands()).hasSize(ALL_COMMANDS);
  }

  @Test
  void a_load_that_broke_off_between_two_batches_is_carried_on() throws Exception {
    platform.breakAfter(5 * 18 + 2 + 3 + 10);
    assertThatThrownBy(this::load)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("stopped answering");
    platform.repair();

    load();

    assertComplete();
    assertThat(platform.commands()).hasSize(ALL_COMMANDS + 10);
  }

  @Test
  void a_command_whose_answer_was_lost_is_not_carried_out_twice() throws Exception {
    platform.loseAnswerOf(1);

    load();

    assertComplete();
    assertThat(platform.commands()).hasSize(ALL_COMMANDS);
  }

  @Test
  void a_refusal_ends_the_load_with_its_reason_and_first_faults() throws Exception {
    platform.refuseRecords(
        """
        {"status": 422, "reason": "invalid", "detail": "4 places are not acceptable.",
         "errors": [
           {"pointer": "/upserts/0/name", "code": "too-long", "detail": "At most 2."},
           {"pointer": "/upserts/1/name", "code": "too-long", "detail": "At most 2."},
           {"pointer": "/upserts/2/name", "code": "too-long", "detail": "At most 2."},
           {"pointer": "/upserts/3/name", "code": "too-long", "detail": "At most 2."}]}
        """);

    assertThatThrownBy(this::load)
        .isInstanceOf(StartRefused.class)
        .hasMessage(
            "The demo data was refused: PUT /datasets/103001-1/records as cab.system was answered"
                + " 422, invalid: 4 places are not acceptable. /upserts/0/name too-long (At most"
                + " 2.); /upserts/1/name too-long (At most 2.); /upserts/2/name too-long (At most"
                + " 2.); and 1 more");
  }

  @Test
  void a_code_that_is_another_entrys_ends_the_load() throws Exception {
    platform.putEntry(
        "103001-1",
        """
        {"code": "103001/1", "provider": "cab", "name": "另一条目", "stage": "DRAFT"}
        """);

    assertThatThrownBy(this::load)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("103001/1 for the entry 县级行政区划代码 of cab");
    assertThat(platform.commands()).isEmpty();
  }

  private void load() throws InterruptedException {
    loader.load(
        platform.base(), new LoadProgress(new PrintStream(told, true, StandardCharsets.UTF_8)));
  }

  private void assertComplete() {
    assertThat(platform.published()).isEqualTo(18);
    assertThat(platform.recordsOf("103001-1")).isEqualTo(2846);
    assertThat(platform.recordsOf("103002-1")).isEqualTo(41_278);
    assertThat(platform.recordsOf("101001-1")).isEqualTo(1500);
    assertThat(platform.recordsOf("102001-1")).isEqualTo(300);
  }
}
