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
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.attachment.DroppedDrafts;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.participation.CentralBodies;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.consent.StandingConsentView;
import org.infoshare.sharing.consent.StandingConsents;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.time.deadline.DeadlineExpiryHandler.Expiry;

/** Moves a request to its provider: it is prepared, filed, forwarded, received, or withdrawn. */
@ApplicationScoped
class RequestFiling {

  @Inject private Requests requests;
  @Inject private RequestValidator validator;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private RequestProvisions provisions;
  @Inject private Departments departments;
  @Inject private Catalogue catalogue;
  @Inject private Connections connections;
  @Inject private CentralBodies centralBodies;
  @Inject private Grants grants;
  @Inject private StandingConsents consents;
  @Inject private DroppedDrafts droppedDrafts;
  @Inject private Instance<RequestListener> listeners;

  /** Adds a new draft. */
  void add(SharingRequest request, CommandContext context) {
    requests.add(request);
    journal.record(
        context.caller(),
        request,
        RequestEvent.DRAFTED,
        act -> act.items(request.content().items()));
  }

  void amend(
      SharingRequest request, Integer lockVersion, NewRequest newRequest, CommandContext context) {
    request.require(context, AMEND);
    request.requireUnchangedSince(lockVersion);
    request.amend(context, newRequest, validator.check(newRequest, request.requester()));
    journal.record(
        context.caller(),
        request,
        RequestEvent.AMENDED,
        act -> act.items(request.content().items()));
  }

  void submit(SharingRequest request, CommandContext context) {
    request.submit(context);
    journal.record(context.caller(), request, RequestEvent.SUBMITTED, act -> act);
  }

  void sendBack(SharingRequest request, String reasons, CommandContext context) {
    request.sendBack(context, reasons);
    journal.record(
        context.caller(), request, RequestEvent.RETURNED, act -> act.detail("reasons", reasons));
  }

  /**
   * Files the request. If no authority has to forward it, the provider receives it in the same
   * step.
   */
  void file(SharingRequest request, CommandContext context) {
    request.require(context, FILE);
    connections.requireActive(request.requester());
    var entry = validator.check(request.content().toNewRequest(), request.requester());
    centralBodies.requireTakingPart(entry.provider());
    var route =
        RelayRoute.between(
            departments.get(request.requester()),
            departments.get(entry.provider()),
            departments.cityAuthorityOf(request.requester()));
    request.file(context, entry, route);
    moveAlongRoute(
        context.caller(),
        request,
        context.at(),
        () ->
            journal.record(
                context.caller(),
                request,
                RequestEvent.FILED,
                act -> act.items(request.content().items()).detail("ruleSet", request.ruleSet())));
  }

  void forward(SharingRequest request, CommandContext context) {
    request.forward(context);
    deadlines.completeRelay(request, context);
    moveAlongRoute(
        context.caller(),
        request,
        context.at(),
        () -> journal.record(context.caller(), request, RequestEvent.RELAYED, act -> act));
  }

  /** Skips the current authority, because its deadline expired. */
  void skipAuthority(SharingRequest request, Expiry expiry) {
    String late = request.route().currentAuthority();
    request.skipAuthority();
    moveAlongRoute(
        Caller.PLATFORM,
        request,
        expiry.at(),
        () ->
            journal.record(
                Caller.PLATFORM,
                request,
                RequestEvent.RELAYED_BY_PLATFORM,
                act -> expiry.describe(act.detail("overdueDepartment", late))));
  }

  /**
   * Moves the request to the next authority or, if none is left, to the provider. The act is
   * recorded after the receipt, so that the provider can read it in its evidence.
   */
  private void moveAlongRoute(Caller by, SharingRequest request, Instant at, LongSupplier record) {
    if (request.route().currentAuthority() == null) {
      receive(by, request, at, record);
    } else {
      deadlines.startRelay(request, at);
      journal.notifyDepartments(
          by,
          request,
          RequestEvent.RELAYED,
          record.getAsLong(),
          request.route().currentAuthority());
    }
  }

  private void receive(Caller by, SharingRequest request, Instant at, LongSupplier record) {
    var entry = openEntry(request);
    boolean unconditional = entry.filter(request.content()::isUnconditionalIn).isPresent();
    var limit = deadlines.answerLimit(request, unconditional, at);
    boolean ofCentralBody =
        departments.isCentral(request.requester()) || departments.isCentral(request.provider());
    request.receive(limit, ofCentralBody, at);
    recuseAuthority(request);
    deadlines.startAnswer(request, limit, at);
    long number = record.getAsLong();
    boolean periodOver =
        request.content().isPeriodOverOn(LocalDate.ofInstant(at, PlatformClock.ZONE));
    var consent =
        unconditional && !periodOver
            ? consents.find(request.entry(), request.provider())
            : Optional.<StandingConsentView>empty();
    if (consent.isPresent()) {
      answerByPlatform(request, entry.get(), consent.get(), at);
    } else {
      journal.notifyDepartments(by, request, RequestEvent.FILED, number, request.provider());
    }
  }

  /**
   * Replaces the provider's authority by the body above it, if the authority is itself a party.
   * Nobody of the city decides on the time of a central body.
   */
  private void recuseAuthority(SharingRequest request) {
    var parties = Set.of(request.requester(), request.provider());
    String authority = departments.overseerOf(request.provider());
    if (departments.isCentral(request.provider())) {
      request.recuseAuthority(null);
    } else if (authority != null && parties.contains(authority)) {
      String above = departments.superiorOf(authority);
      request.recuseAuthority(above == null || parties.contains(above) ? null : above);
    }
  }

  /** The current version of the entry; empty if it is leaving the catalogue. */
  private Optional<PublishedEntry> openEntry(SharingRequest request) {
    try {
      return Optional.of(catalogue.requireRequestable(request.entry()));
    } catch (Refusal leaving) {
      return Optional.empty();
    }
  }

  /** Answers by the standing consent of the provider's head (Decree 809 art. 20). */
  private void answerByPlatform(
      SharingRequest request, PublishedEntry entry, StandingConsentView consent, Instant at) {
    var platform = Caller.platformFor(entry.provider());
    request.consentAutomatically(
        request.content().items(), entry, at, decision -> grants.issue(platform, decision));
    deadlines.completeAnswer(request, Caller.PLATFORM.account(), at);
    long record =
        journal.record(
            platform,
            request,
            RequestEvent.ANSWERED_BY_PLATFORM,
            act ->
                act.grant(request.grant())
                    .items(request.content().items())
                    .detail("standingConsentSince", consent.givenAt()));
    journal.notifyDepartments(
        platform, request, RequestEvent.CONSENTED, record, request.requester());
    provisions.start(request, at);
  }

  void withdraw(SharingRequest request, String reasons, CommandContext context) {
    String relay = request.route().currentAuthority();
    request.withdraw(context, reasons);
    if (request.isFiled()) {
      deadlines.cancel(request, context.account());
    } else {
      droppedDrafts.removeDocuments(RequestFiles.KIND, request.id(), context.caller());
    }
    if (request.grant() != null) {
      grants.end(request.grant(), reasons.strip(), context.caller());
    }
    journal.recordAndNotify(
        context.caller(),
        request,
        RequestEvent.WITHDRAWN,
        act -> act.detail("reasons", reasons),
        request.answerTerms().isReceived() ? request.provider() : null,
        relay);
    listeners.forEach(listener -> listener.ended(request.id()));
  }
}
