package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.TourScripts.assertRuns;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walks that newcomers are sent on, so that they stay true. */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class TourIT {

  @RepeatedTest(2)
  void the_tour_goes_to_its_end_any_number_of_times(Platform platform) throws Exception {
    assertRuns("docs/tour.sh", platform);
  }

  @RepeatedTest(2)
  void a_new_department_gets_on_any_number_of_times(Platform platform) throws Exception {
    assertRuns("docs/getting-on.sh", platform);
  }

  @Test
  void a_walk_that_moves_the_clock_leaves_an_everyday_demonstration_as_it_is(
      Platform platform, Wires wires) throws Exception {
    var before = offset(wires);

    var walk = TourScripts.run("docs/kinship.sh", platform.secureBase(), platform);

    assertThat(walk.status()).isNotZero();
    assertThat(walk.output())
        .contains(" 1. ", "The walk stops: the clock of this platform began nowhere else")
        .doesNotContain(" 2. ");
    assertThat(offset(wires)).isCloseTo(before, Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/tour.sh", "docs/getting-on.sh", "docs/kinship.sh"})
  void a_walk_to_where_no_platform_is_says_so_in_one_sentence(String script, Platform platform)
      throws Exception {
    var walk = TourScripts.run(script, URI.create("https://localhost:1/infoshare"), platform);

    assertThat(walk.status()).isNotZero();
    assertThat(walk.output().strip())
        .isEqualTo(
            "The walk stops: https://localhost:1/infoshare does not answer; is the platform running"
                + " (mvn -Prun)?");
  }

  /** How far the platform's clock is ahead of the machine's. */
  private static Duration offset(Wires wires) {
    var clock = wires.rest().done(Call.by("operator", "getDemonstrationClock"));
    return Duration.between(
        Instant.parse(clock.text("machineTime")), Instant.parse(clock.text("platformTime")));
  }
}
