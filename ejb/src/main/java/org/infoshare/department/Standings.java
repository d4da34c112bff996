package org.infoshare.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infoshare.deadline.Oversight;
import org.infoshare.platform.Callers;

/** Tells where the caller in hand stands. */
@ApplicationScoped
public class Standings implements Oversight {

  @Inject private Callers callers;
  @Inject private Departments departments;

  public Standing current() {
    return Standing.of(callers.current(), departments::overseenBy);
  }

  @Override
  public Set<String> overseen() {
    return current().overseen();
  }
}
