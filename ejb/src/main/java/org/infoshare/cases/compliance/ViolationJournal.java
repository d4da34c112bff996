package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.platform.Caller;

/** Records the steps of a violation in evidence and notifies the departments concerned. */
@ApplicationScoped
class ViolationJournal {

  @Inject private Journal journal;

  /**
   * Records an event and notifies the other departments concerned, in the transaction of the act.
   *
   * @param more adds further details to the evidence
   */
  void recordAndNotify(
      Caller caller, ViolationEvent event, Violation violation, UnaryOperator<Act> more) {
    var act =
        Act.of(caller, event.act())
            .subject(violation.id().toString())
            .detail("kind", violation.kind());
    for (String department : violation.concerned()) {
      act = act.concerning(department);
    }
    journal.recordAndNotify(
        more.apply(act), violation.id(), event.text(violation), violation.concerned().stream());
  }
}
