package org.infoshare.foundation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;

/**
 * Records the steps of cases as evidence and notifies departments of them, in the transaction of
 * the step. A notice has the kind of its act, and is sent once for each record.
 */
@ApplicationScoped
public class Journal {

  private final EvidenceLedger evidence;
  private final Notices notices;

  /** For the container's proxy. */
  protected Journal() {
    this(null, null);
  }

  @Inject
  public Journal(EvidenceLedger evidence, Notices notices) {
    this.evidence = evidence;
    this.notices = notices;
  }

  /**
   * Records an act.
   *
   * @return the number of the record
   */
  public long record(Act act) {
    return evidence.record(act);
  }

  /**
   * Records an act and notifies departments. Null departments, and the department of the caller,
   * are not notified.
   *
   * @param caseId the case that the notice is about
   * @param text the text of the notice; empty if nobody is notified
   */
  public void recordAndNotify(
      Act act, Object caseId, Optional<NoticeText> text, Stream<String> departments) {
    notifyDepartments(act, record(act), caseId, text, departments);
  }

  /**
   * Notifies departments of an act that is already recorded. Null departments, and the department
   * of the caller, are not notified.
   *
   * @param record the number of its record
   * @param caseId the case that the notice is about
   * @param text the text of the notice; empty if nobody is notified
   */
  public void notifyDepartments(
      Act act, long record, Object caseId, Optional<NoticeText> text, Stream<String> departments) {
    String key = "evidence:" + record + ":" + act.name();
    var recipients = departments.filter(department -> !act.caller().belongsTo(department));
    text.ifPresent(
        sentence -> notices.send(recipients, act.name(), caseId.toString(), key, sentence));
  }
}
