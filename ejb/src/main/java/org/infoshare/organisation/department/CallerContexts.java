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
  @Inject private DepartmentRecords records;

  public CallerContext current() {
    return CallerContext.of(callers.current(), departments::overseenBy);
  }

  /**
   * The context of the caller where an authority admits connections to the platform and entries to
   * the catalogue. It then acts also for the central bodies in its city, which it does not oversee.
   */
  public CallerContext admitting() {
    return CallerContext.of(callers.current(), records::admittedBy);
  }

  /**
   * The context of {@link #admitting} towards departments that were not merged. A merged department
   * retains its cases, which {@link #admitting()} lets the caller read, but nobody has anything to
   * do in them.
   */
  public CallerContext withoutMerged() {
    return CallerContext.of(callers.current(), records::admittedWithoutMerged);
  }

  @Override
  public Set<String> overseen() {
    return current().overseen();
  }
}
