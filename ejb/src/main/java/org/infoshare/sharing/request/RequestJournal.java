package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.platform.Caller;

/** Records evidence of what happened to a request, and notifies the departments that must know. */
@ApplicationScoped
class RequestJournal {

  @Inject private Journal journal;
  @Inject private Catalogue catalogue;

  /**
   * Records an event. The departments that may see the request can read it in their own evidence.
   *
   * @param details adds further details to the evidence
   * @return the number of the record
   */
  long record(Caller by, SharingRequest request, RequestEvent event, UnaryOperator<Act> details) {
    var act =
        Act.of(by, event.act())
            .request(request.id())
            .entry(request.entry(), request.filing().entryVersion())
            .purpose(request.content().purpose());
    for (String department : informedDepartments(request).toList()) {
      act = by.belongsTo(department) ? act : act.concerning(department);
    }
    return journal.record(details.apply(act));
  }

  private static Stream<String> informedDepartments(SharingRequest request) {
    if (!request.isFiled()) {
      return Stream.of(request.requester());
    }
    var relays =
        Stream.concat(Stream.of(request.requester()), request.route().authorities().stream());
    return request.answerTerms().isReceived()
        ? Stream.concat(relays, Stream.of(request.provider()))
        : relays;
  }

  /**
   * Records an event and notifies departments. Null departments, and the department of the caller,
   * are not notified.
   */
  void recordAndNotify(
      Caller by,
      SharingRequest request,
      RequestEvent event,
      UnaryOperator<Act> details,
      String... departments) {
    long record = record(by, request, event, details);
    notifyDepartments(by, request, event, record, departments);
  }

  /** Notifies departments of an event that is already recorded. */
  void notifyDepartments(
      Caller by, SharingRequest request, RequestEvent event, long record, String... departments) {
    journal.notifyDepartments(
        Act.of(by, event.act()),
        record,
        request.id(),
        event.text(request, () -> catalogue.published(request.entry()).items()),
        Stream.of(departments));
  }
}
