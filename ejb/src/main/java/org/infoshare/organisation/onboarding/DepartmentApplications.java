package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The applications of departments, for the commands on their systems. */
@ApplicationScoped
public class DepartmentApplications {

  private final Applications applications;

  /** For the container's proxy. */
  protected DepartmentApplications() {
    this(null);
  }

  @Inject
  DepartmentApplications(Applications applications) {
    this.applications = applications;
  }

  /** The application of a department that was not refused, locked until the transaction ends. */
  public Optional<Application> lockOpenOf(String department) {
    return applications.lockOpenOf(department);
  }
}
