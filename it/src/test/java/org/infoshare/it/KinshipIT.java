package org.infoshare.it;

import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The walk of the school that asks no mother to prove that she is one (证明我妈是我妈). */
@Tag("long")
@SeparatePlatform
@ExtendWith(DemonstrationPlatform.class)
class KinshipIT {

  @RepeatedTest(2)
  void nobody_has_to_prove_it_any_number_of_times(Platform platform) throws Exception {
    TourScripts.assertRuns("docs/kinship.sh", platform);
  }
}
