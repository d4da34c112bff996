package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;

/** Puts on record what happened to a request, and tells the departments that must know. */
@ApplicationScoped
class RequestJournal {

  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;

  /**
   * Records an act; the departments that may know of the request read of it in their own evidence.
   *
   * @param more what else belongs into the evidence
   * @return the number of the record
   */
  long record(Caller by, SharingRequest request, String name, UnaryOperator<Act> more) {
    var act =
        Act.of(by, name)
            .request(request.id())
            .entry(request.entry(), request.entryVersion())
            .purpose(request.purpose());
    for (String department : informedDepartments(request).toList()) {
      act = by.belongsTo(department) ? act : act.concerning(department);
    }
    return evidence.record(more.apply(act));
  }

  private static Stream<String> informedDepartments(SharingRequest request) {
    if (!request.isFiled()) {
      return Stream.of(request.requester());
    }
    var relays = Stream.concat(Stream.of(request.requester()), request.relay().stream());
    return request.isReceived() ? Stream.concat(relays, Stream.of(request.provider())) : relays;
  }

  /** Records what happened and tells departments of it; null ones, and who did it, are not told. */
  void recordAndNotify(
      Caller by,
      SharingRequest request,
      RequestEvent what,
      UnaryOperator<Act> more,
      String... departments) {
    long record = record(by, request, what.act(), more);
    notifyDepartments(by, request, what, record, departments);
  }

  /** Tells departments of what is on record already. */
  void notifyDepartments(
      Caller by, SharingRequest request, RequestEvent what, long record, String... departments) {
    Stream.of(departments)
        .filter(Objects::nonNull)
        .filter(department -> !by.belongsTo(department))
        .distinct()
        .forEach(
            department ->
                notices.send(
                    department,
                    what.act(),
                    request.id().toString(),
                    "evidence:" + record + ":" + what.act(),
                    what.text(request)));
  }
}
