package org.infoshare.it;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPlatform.class)
class SoapPathIT {

  @Test
  void one_department_gets_what_another_granted_it_over_SOAP_1_1(Wires wires) {
    new WholePath(wires.soap11()).walk();
  }

  @Test
  void one_department_gets_what_another_granted_it_over_SOAP_1_2(Wires wires) {
    new WholePath(wires.soap12()).walk();
  }
}
