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

/** Puts on record what happened to a department's connection, and tells the other side of it. */
@ApplicationScoped
class OnboardingJournal {

  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;
  @Inject private Departments departments;

  /**
   * Records an act and tells whom it is news to, in the transaction of the act.
   *
   * @param department the department that is being connected
   * @param about the id of its application or system
   * @param more what else belongs into the evidence
   */
  void record(
      Caller by, String department, OnboardingEvent what, UUID about, UnaryOperator<Act> more) {
    String authority = departments.authorityOf(department);
    long record =
        evidence.record(
            more.apply(
                Act.of(by, what.act())
                    .subject(department)
                    .concerning(department)
                    .concerning(authority)
                    .detail("about", about)));
    String told = what.isForDepartment() ? department : authority;
    if (told != null && !by.belongsTo(told)) {
      notices.send(told, what.act(), about.toString(), "evidence:" + record, what.text(department));
    }
  }
}
