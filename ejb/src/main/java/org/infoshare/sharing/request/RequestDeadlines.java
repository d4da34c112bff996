package org.infoshare.sharing.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKind;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;
import org.infoshare.time.rulebook.SupplementClock;

/** The limits of requests: which one begins when, whom it binds, and who is told of it. */
@ApplicationScoped
class RequestDeadlines implements DeadlineKinds {

  /** The limit of an answer to a request for what is shared on conditions. */
  static final String CONDITIONAL = "request.answer.conditional";

  /** The limit of an answer to a request for what is shared without condition. */
  static final String UNCONDITIONAL = "request.answer.unconditional";

  private final Deadlines deadlines;
  private final Rulebook rulebook;
  private final UnaryOperator<String> authorityOf;

  /** For the container's proxy. */
  protected RequestDeadlines() {
    this(null, null, (UnaryOperator<String>) null);
  }

  @Inject
  RequestDeadlines(Deadlines deadlines, Rulebook rulebook, Departments departments) {
    this(deadlines, rulebook, departments::authorityOf);
  }

  RequestDeadlines(Deadlines deadlines, Rulebook rulebook, UnaryOperator<String> authorityOf) {
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.authorityOf = authorityOf;
  }

  /** The limit of the answer to a request that the provider receives at that instant. */
  Limit answerLimit(SharingRequest request, boolean unconditional, Instant at) {
    boolean shorter = unconditional || request.isReturnFlow();
    return limit(request, shorter ? UNCONDITIONAL : CONDITIONAL, request.provider(), at);
  }

  /** Whether the platform itself answers what is shared without condition. */
  boolean answersByPlatform(SharingRequest request) {
    return rulebook.settings(request.ruleSet()).autoConsent();
  }

  /** The limit of the next authority on the way begins. */
  void startRelay(SharingRequest request, Instant at) {
    String authority = request.currentAuthority();
    var limit = limit(request, "relay.forward", authority, at);
    start(request, RequestLimit.RELAY, limit, at, authority, Set.of(request.requester()));
  }

  /** The authority has forwarded it. */
  void completeRelay(SharingRequest request, CommandContext turn) {
    deadlines.meet(RequestLimit.RELAY.keyOf(request.id()), turn.at(), turn.account());
  }

  /** The limit of the answer begins. */
  void startAnswer(SharingRequest request, Limit limit, Instant at) {
    start(
        request, RequestLimit.ANSWER, limit, at, request.provider(), informedDepartments(request));
  }

  /**
   * The provider waits for a supplement: its time stands still unless the rule-set lets it run. The
   * requester is shown a limit of its own.
   */
  void pauseForSupplement(SharingRequest request, CommandContext turn) {
    if (request.supplementClock() != SupplementClock.RUN) {
      deadlines.pause(RequestLimit.ANSWER.keyOf(request.id()), "supplement", turn.account());
    }
    var limit = limit(request, "request.supplement", request.requester(), turn.at());
    start(
        request,
        RequestLimit.SUPPLEMENT,
        limit,
        turn.at(),
        request.requester(),
        Set.of(request.provider()));
  }

  /** The supplement came in: the provider's time begins anew, goes on, or never stood still. */
  void resumeAfterSupplement(SharingRequest request, CommandContext turn) {
    deadlines.meet(RequestLimit.SUPPLEMENT.keyOf(request.id()), turn.at(), turn.account());
    var answer = RequestLimit.ANSWER.keyOf(request.id());
    switch (request.supplementClock()) {
      case RESTART -> deadlines.restart(answer, turn.at(), turn.account());
      case PAUSE -> deadlines.resume(answer, turn.account());
      case RUN -> {}
    }
  }

  /** The authority allowed more time. */
  void extendAnswer(SharingRequest request, int workingDays, CommandContext turn, String reasons) {
    var limit = limit(request, CONDITIONAL, request.provider(), turn.at());
    deadlines.extend(
        RequestLimit.ANSWER.keyOf(request.id()),
        workingDays,
        limit.extensionSource(),
        turn.account(),
        reasons);
  }

  /** It was answered; in time or late. */
  void completeAnswer(SharingRequest request, String by, Instant at) {
    deadlines.meet(RequestLimit.ANSWER.keyOf(request.id()), at, by);
  }

  /** The limit of the provision begins, from the consenting answer on (Decree 809 art. 22). */
  void startProvision(SharingRequest request, Instant at) {
    var limit = limit(request, "request.provide", request.provider(), at);
    start(
        request, RequestLimit.PROVIDE, limit, at, request.provider(), informedDepartments(request));
  }

  /** It was provided; in time or late. What a ruling ordered has its limit there. */
  void completeProvision(SharingRequest request, String by, Instant at) {
    complete(RequestLimit.PROVIDE.keyOf(request.id()), by, at);
  }

  private void complete(DeadlineKey limit, String by, Instant at) {
    deadlines
        .find(limit)
        .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.PASSED)
        .ifPresent(found -> deadlines.meet(limit, at, by));
  }

  /** Whether that limit has passed, as the clock stands now. */
  boolean isExpired(SharingRequest request, RequestLimit which) {
    return deadlines
        .find(which.keyOf(request.id()))
        .filter(found -> found.stage() == DeadlineStage.PASSED)
        .isPresent();
  }

  /** The requester has to dispose of the information, unless it is asked to already. */
  void startDisposal(SharingRequest request, Instant at) {
    var running =
        deadlines
            .find(RequestLimit.DISPOSE.keyOf(request.id()))
            .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.PASSED);
    if (running.isEmpty()) {
      var limit = limit(request, "request.dispose", request.requester(), at);
      start(
          request,
          RequestLimit.DISPOSE,
          limit,
          at,
          request.requester(),
          Set.of(request.provider()));
    }
  }

  /** It was disposed of; in time, late, or before anybody asked. */
  void completeDisposal(SharingRequest request, String by, Instant at) {
    complete(RequestLimit.DISPOSE.keyOf(request.id()), by, at);
  }

  /** It may be used again. */
  void cancelDisposal(SharingRequest request, String by) {
    deadlines.cancel(RequestLimit.DISPOSE.keyOf(request.id()), by);
  }

  /** Nobody has to answer, to forward or to provide any more. */
  void cancel(SharingRequest request, String by) {
    for (RequestLimit each : EnumSet.complementOf(EnumSet.of(RequestLimit.DISPOSE))) {
      deadlines.cancel(each.keyOf(request.id()), by);
    }
  }

  /** The requester has nothing to add any more. */
  void cancelSupplement(SharingRequest request, String by) {
    deadlines.cancel(RequestLimit.SUPPLEMENT.keyOf(request.id()), by);
  }

  /** The limits of those requests that are shown with them, without the days. */
  Map<UUID, RequestDueDates> dueDates(Collection<UUID> requests) {
    var found =
        deadlines
            .find(RequestDueDates.KINDS, requests.stream().map(UUID::toString).toList())
            .stream()
            .collect(groupingBy(view -> UUID.fromString(view.caseId())));
    return requests.stream()
        .distinct()
        .collect(toMap(id -> id, id -> RequestDueDates.of(found.getOrDefault(id, List.of()))));
  }

  /** The same of one request, each with its days. */
  RequestDueDates explainedDueDates(UUID request) {
    return dueDates(Set.of(request)).get(request).map(which -> explain(which, request).due());
  }

  /** Why that limit has its date. */
  DueView explain(RequestLimit which, UUID request) {
    return deadlines.explain(which.keyOf(request));
  }

  /** That of the stage in which it stands. */
  DueView explainCurrent(RequestStage stage, UUID request) {
    return deadlines.explainCurrent(
        request,
        stage,
        RequestLimit.ofStage(stage).map(limit -> limit.keyOf(request)).orElse(null),
        DeadlineKind.keysByName(request, RequestLimit.values()));
  }

  private Set<String> informedDepartments(SharingRequest request) {
    var told = new LinkedHashSet<String>();
    told.add(request.requester());
    String authority = authorityOf.apply(request.provider());
    if (authority != null && !authority.equals(request.provider())) {
      told.add(authority);
    }
    if (request.substituteAuthority() != null) {
      told.add(request.substituteAuthority());
    }
    return told;
  }

  private Limit limit(SharingRequest request, String key, String department, Instant at) {
    return rulebook.limitAt(request.ruleSet(), key, department, at);
  }

  private void start(
      SharingRequest request,
      RequestLimit which,
      Limit limit,
      Instant at,
      String responsible,
      Set<String> told) {
    deadlines.start(
        new NewDeadline(
            which.keyOf(request.id()),
            limit,
            request.ruleSet(),
            at,
            responsible,
            told,
            request.entry()));
  }

  @Override
  public Set<String> deadlineKinds() {
    return Stream.of(RequestLimit.values()).map(RequestLimit::kind).collect(toSet());
  }
}
