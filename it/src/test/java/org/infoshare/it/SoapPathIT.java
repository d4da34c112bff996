package org.infoshare.it;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
class SoapPathIT {

  @Test
  void one_department_gets_what_another_granted_it_over_SOAP_1_1(Wires wires) {
    new MainScenario(wires.soap11()).run();
  }

  @Test
  void one_department_gets_what_another_granted_it_over_SOAP_1_2(Wires wires) {
    new MainScenario(wires.soap12()).run();
  }
}
