package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;

/** Records the events of a department's connection as evidence, and notifies the other side. */
@ApplicationScoped
public class OnboardingJournal {

  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;
  @Inject private Departments departments;

  /**
   * Records an event and notifies its recipient, in the transaction of the command.
   *
   * @param department the department that joins the platform
   * @param subject the id of its application or system
   * @param details adds further details to the evidence
   */
  public void record(
      Caller caller,
      String department,
      OnboardingEvent event,
      UUID subject,
      UnaryOperator<Act> details) {
    String authority = departments.authorityOf(department);
    long record =
        evidence.record(
            details.apply(
                Act.of(caller, event.act())
                    .subject(department)
                    .concerning(department)
                    .concerning(authority)
                    .detail("about", subject)));
    String recipient = event.isForDepartment() ? department : authority;
    if (recipient != null && !caller.belongsTo(recipient)) {
      notices.send(
          recipient, event.act(), subject.toString(), "evidence:" + record, event.text(department));
    }
  }
}
