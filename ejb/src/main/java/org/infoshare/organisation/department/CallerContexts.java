package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.time.deadline.Oversight;

/** Tells where the caller in hand stands. */
@ApplicationScoped
public class CallerContexts implements Oversight {

  @Inject private Callers callers;
  @Inject private Departments departments;

  public CallerContext current() {
    return CallerContext.of(callers.current(), departments::overseenBy);
  }

  /**
   * Where the caller stands towards departments that are there: who was merged keeps its cases, to
   * be read by {@link #current()}, and nobody has anything to do in them.
   */
  public CallerContext withoutMerged() {
    return CallerContext.of(callers.current(), departments::overseenWithoutMerged);
  }

  @Override
  public Set<String> overseen() {
    return current().overseen();
  }
}
