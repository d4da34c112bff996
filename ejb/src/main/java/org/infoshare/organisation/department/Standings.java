package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.time.deadline.Oversight;

/** Tells where the caller in hand stands. */
@ApplicationScoped
public class Standings implements Oversight {

  @Inject private Callers callers;
  @Inject private Departments departments;

  public Standing current() {
    return Standing.of(callers.current(), departments::overseenBy);
  }

  /**
   * Where the caller stands towards departments that are there: who was merged keeps its cases, to
   * be read by {@link #current()}, and nobody has anything to do in them.
   */
  public Standing acting() {
    return Standing.of(callers.current(), departments::overseenThere);
  }

  @Override
  public Set<String> overseen() {
    return current().overseen();
  }
}
