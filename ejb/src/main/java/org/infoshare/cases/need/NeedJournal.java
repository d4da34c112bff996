package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.platform.Caller;

/**
 * Records the events of a need in evidence and notifies the departments concerned, in the
 * transaction of the act.
 */
@ApplicationScoped
class NeedJournal {

  @Inject private Journal journal;

  /**
   * Records an event in the evidence of every department that may see the need, and notifies
   * departments. Null departments and the caller's own are skipped.
   *
   * @param more adds further details to the evidence
   */
  void recordAndNotify(
      Caller caller,
      Need need,
      NeedParties parties,
      NeedEvent event,
      UnaryOperator<Act> more,
      String... departments) {
    recordAndNotify(caller, need, parties, event, List.of(), more, departments);
  }

  /**
   * Records an event whose notice names items of the need.
   *
   * @param items the names of the items concerned
   */
  void recordAndNotify(
      Caller caller,
      Need need,
      NeedParties parties,
      NeedEvent event,
      List<String> items,
      UnaryOperator<Act> more,
      String... departments) {
    var act =
        Act.of(caller, event.act())
            .subject(need.id().toString())
            .purpose(need.content().purpose())
            .detail("stage", need.stage())
            .concerning(caller.belongsTo(need.requester()) ? null : need.requester());
    if (need.state().entry() != null) {
      act = act.entry(need.state().entry(), null);
    }
    if (need.state().isFiled()) {
      act =
          act.concerning(other(caller, parties.designatingAuthority()))
              .concerning(other(caller, need.provider()));
    }
    journal.recordAndNotify(
        more.apply(act), need.id(), event.text(need, items), Stream.of(departments));
  }

  private static String other(Caller caller, String department) {
    return caller.belongsTo(department) ? null : department;
  }
}
