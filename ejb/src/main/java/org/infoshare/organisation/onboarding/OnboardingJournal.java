package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;

/** Records the events of a department's connection as evidence, and notifies the other side. */
@ApplicationScoped
public class OnboardingJournal {

  @Inject private Journal journal;
  @Inject private Departments departments;

  /**
   * Records an event of an application and notifies its recipient, in the transaction of the
   * command.
   *
   * @param department the department that joins the platform
   * @param application the id of its application
   * @param details adds further details to the evidence
   */
  void record(
      Caller caller,
      String department,
      OnboardingEvent event,
      UUID application,
      UnaryOperator<Act> details) {
    record(caller, department, event, application, null, details);
  }

  /**
   * Records an event and notifies its recipient, in the transaction of the command.
   *
   * @param department the department that joins the platform
   * @param about the id of its application or system
   * @param system the name of the system; null for an event of the application
   * @param details adds further details to the evidence
   */
  public void record(
      Caller caller,
      String department,
      OnboardingEvent event,
      UUID about,
      String system,
      UnaryOperator<Act> details) {
    String authority = departments.authorityOf(department);
    journal.recordAndNotify(
        details.apply(
            Act.of(caller, event.act())
                .subject(department)
                .concerning(department)
                .concerning(authority)
                .detail("about", about)),
        about,
        event.text(department, system),
        Stream.ofNullable(event.isForDepartment() ? department : authority));
  }
}
