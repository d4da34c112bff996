package org.infoshare.sharing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;

/**
 * Records the changes of a grant in evidence, and informs every {@link GrantListener} and the
 * departments concerned, in the transaction of the change.
 */
@ApplicationScoped
class GrantJournal {

  @Inject private Instance<GrantListener> listeners;
  @Inject private SuspensionDeadlines suspensions;
  @Inject private Journal journal;
  @Inject private Departments departments;

  /** What follows a change that is recorded. */
  @FunctionalInterface
  interface FollowUp {

    /**
     * Called after the record.
     *
     * @param record the number of the record
     */
    void changed(Grant grant, Caller by, long record);
  }

  /**
   * Records an event.
   *
   * @param reasons the reasons; null for none
   * @return the number of the record
   */
  long record(Caller by, GrantEvent event, Grant grant, String reasons) {
    var act =
        Act.of(by, event.act())
            .grant(grant.id())
            .request(grant.request())
            .entry(grant.entry(), grant.entryVersion())
            .concerning(grant.provider())
            .concerning(grant.requester());
    return journal.record(reasons == null ? act : act.detail("reasons", reasons));
  }

  void suspended(Grant grant, Caller by, long record) {
    listeners.forEach(listener -> listener.suspended(grant.request(), by));
    notifyDepartments(grant, by, record, GrantEvent.SUSPENDED);
  }

  void restored(Grant grant, Caller by, long record) {
    suspensions.cancel(grant, by);
    listeners.forEach(listener -> listener.restored(grant.request(), by));
    notifyDepartments(grant, by, record, GrantEvent.RESTORED);
  }

  void ended(Grant grant, Caller by, long record) {
    suspensions.cancel(grant, by);
    listeners.forEach(listener -> listener.ended(grant.request(), by));
    notifyDepartments(grant, by, record, GrantEvent.ENDED);
  }

  /**
   * Notifies about the transition after a merger of the requester: its successor confirms the
   * grant, or the grant ends.
   */
  void transitionStarted(Grant grant, Caller by, long record) {
    notifyDepartments(grant, by, record, GrantEvent.TRANSITION_STARTED);
  }

  void confirmed(Grant grant, Caller by, long record) {
    notifyDepartments(grant, by, record, GrantEvent.SUCCESSION_CONFIRMED);
  }

  private void notifyDepartments(Grant grant, Caller by, long record, GrantEvent event) {
    journal.notifyDepartments(
        Act.of(by, event.act()),
        record,
        grant.id(),
        event.text(grant),
        Stream.of(grant.requester(), grant.provider(), departments.overseerOf(grant.provider())));
  }
}
