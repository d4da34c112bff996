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
  @Inject private RequestLimits limits;
  @Inject private RequestNews news;
  @Inject private RequestProvisions provisions;
  @Inject private Departments departments;
  @Inject private Catalogue catalogue;
  @Inject private Connections connections;
  @Inject private Grants grants;
  @Inject private Instance<SharingListener> listeners;

  /** Keeps a new draft. */
  void add(SharingRequest request, Turn turn) {
    requests.add(request);
    news.record(turn.caller(), request, "request-drafted", act -> act.items(request.items()));
  }

  void amend(SharingRequest request, Integer lockVersion, NewRequest asked, Turn turn) {
    request.require(turn, AMEND);
    request.requireUnchangedSince(lockVersion);
    request.amend(turn, asked, checks.check(asked, request.requester()));
    news.record(turn.caller(), request, "request-amended", act -> act.items(request.items()));
  }

  void submit(SharingRequest request, Turn turn) {
    request.submit(turn);
    news.record(turn.caller(), request, "request-submitted", act -> act);
  }

  void sendBack(SharingRequest request, String reasons, Turn turn) {
    request.sendBack(turn, reasons);
    news.record(turn.caller(), request, "request-returned", act -> act.detail("reasons", reasons));
  }

  /** Sends it on its way; where nobody forwards it, the provider receives it in the same step. */
  void file(SharingRequest request, Turn turn) {
    request.require(turn, FILE);
    connections.requireActive(request.requester());
    var entry = checks.check(request.asked(), request.requester());
    var way =
        RelayWay.between(
            departments.get(request.requester()),
            departments.get(entry.provider()),
            departments.cityAuthorityOf(request.requester()));
    request.file(turn, entry, way);
    travel(
        turn.caller(),
        request,
        turn.at(),
        () ->
            news.record(
                turn.caller(),
                request,
                RequestEvent.FILED.act(),
                act -> act.items(request.items()).detail("ruleSet", request.ruleSet())));
  }

  void forward(SharingRequest request, Turn turn) {
    request.forward(turn);
    limits.relayed(request, turn);
    travel(
        turn.caller(),
        request,
        turn.at(),
        () -> news.record(turn.caller(), request, RequestEvent.RELAYED.act(), act -> act));
  }

  /** The authority that has it let its limit pass. */
  void goOn(SharingRequest request, Instant at) {
    String late = request.relayNow();
    request.goOn();
    travel(
        Caller.PLATFORM,
        request,
        at,
        () ->
            news.record(
                Caller.PLATFORM,
                request,
                "request-relayed-by-platform",
                act -> act.detail("late", late)));
  }

  /** It is with the next authority now, or has arrived: then that is on the provider's record. */
  private void travel(Caller by, SharingRequest request, Instant at, LongSupplier record) {
    if (request.relayNow() == null) {
      receive(by, request, at, record);
    } else {
      limits.startRelay(request, at);
      news.notice(by, request, RequestEvent.RELAYED, record.getAsLong(), request.relayNow());
    }
  }

  private void receive(Caller by, SharingRequest request, Instant at, LongSupplier record) {
    var entry = open(request);
    boolean unconditional = entry.filter(request::isUnconditionalIn).isPresent();
    var limit = limits.ofAnswer(request, unconditional, at);
    request.receive(limit, at);
    recuse(request);
    limits.startAnswer(request, limit, at);
    long number = record.getAsLong();
    boolean over = request.isOverOn(LocalDate.ofInstant(at, PlatformClock.ZONE));
    if (unconditional && !over && limits.answersByPlatform(request)) {
      answerByPlatform(request, entry.get(), at);
    } else {
      news.notice(by, request, RequestEvent.FILED, number, request.provider());
    }
  }

  /** Whose authority is the other party, or who is it itself, is judged by the body above it. */
  private void recuse(SharingRequest request) {
    var parties = Set.of(request.requester(), request.provider());
    String authority = departments.authorityOf(request.provider());
    if (authority != null && parties.contains(authority)) {
      String above = departments.superiorOf(authority);
      request.recuseAuthority(above == null || parties.contains(above) ? null : above);
    }
  }

  /** The entry as it is published now; empty where it leaves the catalogue meanwhile. */
  private Optional<PublishedEntry> open(SharingRequest request) {
    try {
      return Optional.of(catalogue.requireRequestable(request.entry()));
    } catch (Refusal leaving) {
      return Optional.empty();
    }
  }

  private void answerByPlatform(SharingRequest request, PublishedEntry entry, Instant at) {
    var platform = Caller.platformFor(entry.provider());
    request.consentByItself(
        request.items(), entry, at, decision -> grants.issue(platform, decision));
    limits.answered(request, SharingRequest.PLATFORM, at);
    long record =
        news.record(
            platform,
            request,
            "request-answered-by-platform",
            act -> act.grant(request.grant()).items(request.items()));
    news.notice(platform, request, RequestEvent.CONSENTED, record, request.requester());
    provisions.begin(request, at);
  }

  void withdraw(SharingRequest request, String reasons, Turn turn) {
    String relay = request.relayNow();
    request.withdraw(turn, reasons);
    if (request.isFiled()) {
      limits.cancel(request, turn.account());
    }
    if (request.grant() != null) {
      grants.end(request.grant(), reasons.strip(), turn.caller());
    }
    news.tell(
        turn.caller(),
        request,
        RequestEvent.WITHDRAWN,
        act -> act.detail("reasons", reasons),
        request.isReceived() ? request.provider() : null,
        relay);
    listeners.forEach(listener -> listener.ended(request.id()));
  }
}
