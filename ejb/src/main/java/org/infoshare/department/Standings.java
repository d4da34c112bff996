package org.infoshare.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.platform.Callers;

/** Tells where the caller in hand stands. */
@ApplicationScoped
public class Standings {

  @Inject private Callers callers;
  @Inject private Departments departments;

  public Standing current() {
    return Standing.of(callers.current(), departments::overseenBy);
  }
}
