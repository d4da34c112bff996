package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.time.deadline.Oversight;

/** Determines the context of the current caller. */
@ApplicationScoped
public class CallerContexts implements Oversight {

  @Inject private Callers callers;
  @Inject private Departments departments;

  public CallerContext current() {
    return CallerContext.of(callers.current(), departments::overseenBy);
  }

  /**
   * The context of the caller towards departments that were not merged. A merged department retains
   * its cases, which {@link #current()} lets the caller read, but nobody has anything to do in
   * them.
   */
  public CallerContext withoutMerged() {
    return CallerContext.of(callers.current(), departments::overseenWithoutMerged);
  }

  @Override
  public Set<String> overseen() {
    return current().overseen();
  }
}
