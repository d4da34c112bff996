package org.infoshare.it;

import static org.infoshare.it.TourScripts.assertRuns;

import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walks that newcomers are sent on, so that they stay true. */
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
}
