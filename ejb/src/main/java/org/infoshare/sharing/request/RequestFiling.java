package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestCommand.AMEND;
import static org.infoshare.sharing.request.RequestCommand.FILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.catalogue.entry.PublishedEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.onboarding.Connections;
import org.infoshare.sharing.grant.Grants;

/** The way of a request to its provider: prepared, filed, forwarded, received, or taken back. */
@ApplicationScoped
class RequestFiling {

  @Inject private Requests requests;
  @Inject private RequestChecks checks;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private RequestProvisions provisions;
  @Inject private Departments departments;
  @Inject private Catalogue catalogue;
  @Inject private Connections connections;
  @Inject private Grants grants;
  @Inject private Instance<RequestListener> listeners;

  /** Keeps a new draft. */
  void add(SharingRequest request, CommandContext turn) {
    requests.add(request);
    journal.record(turn.caller(), request, "request-drafted", act -> act.items(request.items()));
  }

  void amend(SharingRequest request, Integer lockVersion, NewRequest asked, CommandContext turn) {
    request.require(turn, AMEND);
    request.requireUnchangedSince(lockVersion);
    request.amend(turn, asked, checks.check(asked, request.requester()));
    journal.record(turn.caller(), request, "request-amended", act -> act.items(request.items()));
  }

  void submit(SharingRequest request, CommandContext turn) {
    request.submit(turn);
    journal.record(turn.caller(), request, "request-submitted", act -> act);
  }

  void sendBack(SharingRequest request, String reasons, CommandContext turn) {
    request.sendBack(turn, reasons);
    journal.record(
        turn.caller(), request, "request-returned", act -> act.detail("reasons", reasons));
  }

  /** Sends it on its way; where nobody forwards it, the provider receives it in the same step. */
  void file(SharingRequest request, CommandContext turn) {
    request.require(turn, FILE);
    connections.requireActive(request.requester());
    var entry = checks.check(request.toNewRequest(), request.requester());
    var way =
        RelayRoute.between(
            departments.get(request.requester()),
            departments.get(entry.provider()),
            departments.cityAuthorityOf(request.requester()));
    request.file(turn, entry, way);
    moveAlongRoute(
        turn.caller(),
        request,
        turn.at(),
        () ->
            journal.record(
                turn.caller(),
                request,
                RequestEvent.FILED.act(),
                act -> act.items(request.items()).detail("ruleSet", request.ruleSet())));
  }

  void forward(SharingRequest request, CommandContext turn) {
    request.forward(turn);
    deadlines.completeRelay(request, turn);
    moveAlongRoute(
        turn.caller(),
        request,
        turn.at(),
        () -> journal.record(turn.caller(), request, RequestEvent.RELAYED.act(), act -> act));
  }

  /** The authority that has it let its limit pass. */
  void skipAuthority(SharingRequest request, Instant at) {
    String late = request.currentAuthority();
    request.skipAuthority();
    moveAlongRoute(
        Caller.PLATFORM,
        request,
        at,
        () ->
            journal.record(
                Caller.PLATFORM,
                request,
                "request-relayed-by-platform",
                act -> act.detail("late", late)));
  }

  /** It is with the next authority now, or has arrived: then that is on the provider's record. */
  private void moveAlongRoute(Caller by, SharingRequest request, Instant at, LongSupplier record) {
    if (request.currentAuthority() == null) {
      receive(by, request, at, record);
    } else {
      deadlines.startRelay(request, at);
      journal.notifyDepartments(
          by, request, RequestEvent.RELAYED, record.getAsLong(), request.currentAuthority());
    }
  }

  private void receive(Caller by, SharingRequest request, Instant at, LongSupplier record) {
    var entry = openEntry(request);
    boolean unconditional = entry.filter(request::isUnconditionalIn).isPresent();
    var limit = deadlines.answerLimit(request, unconditional, at);
    request.receive(limit, at);
    recuseAuthority(request);
    deadlines.startAnswer(request, limit, at);
    long number = record.getAsLong();
    boolean over = request.isPeriodOverOn(LocalDate.ofInstant(at, PlatformClock.ZONE));
    if (unconditional && !over && deadlines.answersByPlatform(request)) {
      answerByPlatform(request, entry.get(), at);
    } else {
      journal.notifyDepartments(by, request, RequestEvent.FILED, number, request.provider());
    }
  }

  /** Whose authority is the other party, or who is it itself, is judged by the body above it. */
  private void recuseAuthority(SharingRequest request) {
    var parties = Set.of(request.requester(), request.provider());
    String authority = departments.authorityOf(request.provider());
    if (authority != null && parties.contains(authority)) {
      String above = departments.superiorOf(authority);
      request.recuseAuthority(above == null || parties.contains(above) ? null : above);
    }
  }

  /** The entry as it is published now; empty where it leaves the catalogue meanwhile. */
  private Optional<PublishedEntry> openEntry(SharingRequest request) {
    try {
      return Optional.of(catalogue.requireRequestable(request.entry()));
    } catch (Refusal leaving) {
      return Optional.empty();
    }
  }

  private void answerByPlatform(SharingRequest request, PublishedEntry entry, Instant at) {
    var platform = Caller.platformFor(entry.provider());
    request.consentAutomatically(
        request.items(), entry, at, decision -> grants.issue(platform, decision));
    deadlines.completeAnswer(request, SharingRequest.PLATFORM, at);
    long record =
        journal.record(
            platform,
            request,
            "request-answered-by-platform",
            act -> act.grant(request.grant()).items(request.items()));
    journal.notifyDepartments(
        platform, request, RequestEvent.CONSENTED, record, request.requester());
    provisions.start(request, at);
  }

  void withdraw(SharingRequest request, String reasons, CommandContext turn) {
    String relay = request.currentAuthority();
    request.withdraw(turn, reasons);
    if (request.isFiled()) {
      deadlines.cancel(request, turn.account());
    }
    if (request.grant() != null) {
      grants.end(request.grant(), reasons.strip(), turn.caller());
    }
    journal.recordAndNotify(
        turn.caller(),
        request,
        RequestEvent.WITHDRAWN,
        act -> act.detail("reasons", reasons),
        request.isReceived() ? request.provider() : null,
        relay);
    listeners.forEach(listener -> listener.ended(request.id()));
  }
}
