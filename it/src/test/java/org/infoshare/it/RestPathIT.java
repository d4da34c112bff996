package org.infoshare.it;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
class RestPathIT {

  @Test
  void one_department_gets_what_another_granted_it(Wires wires) {
    new MainScenario(wires.rest()).run();
  }
}
