package org.infoshare.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;

/**
 * The application of a merged department stays as it is, as the successor has its own; nobody has
 * to decide it any more.
 */
@ApplicationScoped
class ApplicationHandover implements MergerListener {

  private final Applications applications;
  private final BiConsumer<Application, String> cancelLimit;

  /** For the container's proxy. */
  protected ApplicationHandover() {
    this(null, (BiConsumer<Application, String>) null);
  }

  @Inject
  ApplicationHandover(Applications applications, ReviewLimit limit) {
    this(applications, limit::cancel);
  }

  ApplicationHandover(Applications applications, BiConsumer<Application, String> cancelLimit) {
    this.applications = applications;
    this.cancelLimit = cancelLimit;
  }

  @Override
  public List<HandedOver> merged(Merger merger) {
    applications
        .holdOf(merger.from())
        .ifPresent(application -> cancelLimit.accept(application, merger.by().account()));
    return List.of();
  }
}
