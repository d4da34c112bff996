package org.infoshare.sharing.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKind;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;
import org.infoshare.time.rulebook.SupplementClock;

/** The deadlines of requests: when each starts, who must act, and who is notified. */
@ApplicationScoped
class RequestDeadlines implements DeadlineKinds {

  /** The due dates of a request for its answer, provision and disposal, as far as it has them. */
  record DueDates(Map<RequestDeadlineKind, DueDate> dates) {

    private static final Set<RequestDeadlineKind> SHOWN =
        Set.of(
            RequestDeadlineKind.ANSWER, RequestDeadlineKind.PROVIDE, RequestDeadlineKind.DISPOSE);

    /** The kinds of deadlines that are shown with a request. */
    static final Set<String> KINDS =
        SHOWN.stream().map(RequestDeadlineKind::kind).collect(toUnmodifiableSet());

    static DueDates of(Collection<DeadlineView> deadlines) {
      var dates = new EnumMap<RequestDeadlineKind, DueDate>(RequestDeadlineKind.class);
      for (DeadlineView deadline : deadlines) {
        SHOWN.stream()
            .filter(kind -> kind.kind().equals(deadline.kind()))
            .forEach(kind -> dates.put(kind, deadline.due()));
      }
      return new DueDates(dates);
    }

    /** The same kinds, each with the due date that the function returns. */
    DueDates map(Function<RequestDeadlineKind, DueDate> dueDateOf) {
      var dates = new EnumMap<RequestDeadlineKind, DueDate>(RequestDeadlineKind.class);
      this.dates.keySet().forEach(kind -> dates.put(kind, dueDateOf.apply(kind)));
      return new DueDates(dates);
    }

    /** The due date of that kind; null if there is none. */
    DueDate of(RequestDeadlineKind kind) {
      return dates.get(kind);
    }
  }

  /** The limit for the answer to a request for items that are shared on conditions. */
  static final String CONDITIONAL = "request.answer.conditional";

  /** The limit for the answer to a request for items that are shared without condition. */
  static final String UNCONDITIONAL = "request.answer.unconditional";

  /**
   * The limit for the answer to a district that asks for the data of its territory, on conditions:
   * Decree 809 art. 24 sets no number.
   */
  static final String RETURN_FLOW = "request.answer.return-flow";

  private static final String PROVISION = "request.provide";

  /** The kind of the deadline that a dispute starts for a ruling. */
  private static final String ORDERED_PROVISION = "ruling.provide";

  private static final String AGREED_PROVISION = "negotiation.provide";

  /** The limit of what a dispute added without a ruling. */
  private static final String SETTLED_PROVISION = "settlement.provide";

  private final Deadlines deadlines;
  private final Rulebook rulebook;
  private final UnaryOperator<String> authorityOf;

  /** For the container's proxy. */
  protected RequestDeadlines() {
    this(null, null, (UnaryOperator<String>) null);
  }

  @Inject
  RequestDeadlines(Deadlines deadlines, Rulebook rulebook, Departments departments) {
    this(deadlines, rulebook, departments::overseerOf);
  }

  RequestDeadlines(Deadlines deadlines, Rulebook rulebook, UnaryOperator<String> authorityOf) {
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.authorityOf = authorityOf;
  }

  /** The limit for the answer to a request that the provider receives at that instant. */
  Limit answerLimit(SharingRequest request, boolean unconditional, Instant at) {
    String conditional = request.content().isReturnFlow() ? RETURN_FLOW : CONDITIONAL;
    return limit(request, unconditional ? UNCONDITIONAL : conditional, request.provider(), at);
  }

  /** Starts the deadline of the next authority on the route. */
  void startRelay(SharingRequest request, Instant at) {
    String authority = request.route().currentAuthority();
    var limit = limit(request, "relay.forward", authority, at);
    start(request, RequestDeadlineKind.RELAY, limit, at, authority, Set.of(request.requester()));
  }

  /** Completes the deadline of the authority that forwarded the request. */
  void completeRelay(SharingRequest request, CommandContext context) {
    deadlines.meet(RequestDeadlineKind.RELAY.keyOf(request.id()), context.at(), context.account());
  }

  /** Starts the deadline of the answer. */
  void startAnswer(SharingRequest request, Limit limit, Instant at) {
    start(
        request,
        RequestDeadlineKind.ANSWER,
        limit,
        at,
        request.provider(),
        informedDepartments(request));
  }

  /**
   * Pauses the deadline of the answer while the provider waits for a supplement, unless the
   * rule-set lets it run. Starts a separate deadline for the requester.
   */
  void pauseForSupplement(SharingRequest request, CommandContext context) {
    if (request.answerTerms().supplementClock() != SupplementClock.RUN) {
      deadlines.pause(
          RequestDeadlineKind.ANSWER.keyOf(request.id()), "supplement", context.account());
    }
    var limit = limit(request, "request.supplement", request.requester(), context.at());
    start(
        request,
        RequestDeadlineKind.SUPPLEMENT,
        limit,
        context.at(),
        request.requester(),
        Set.of(request.provider()));
  }

  /**
   * Restarts or resumes the deadline of the answer after a supplement, unless it was never paused.
   */
  void resumeAfterSupplement(SharingRequest request, CommandContext context) {
    deadlines.meet(
        RequestDeadlineKind.SUPPLEMENT.keyOf(request.id()), context.at(), context.account());
    resumeAnswer(request, context.at(), context.account());
  }

  /** Restarts or resumes the deadline of the answer although nothing was supplemented in time. */
  void resumeWithoutSupplement(SharingRequest request, Instant at) {
    resumeAnswer(request, at, Caller.PLATFORM.account());
  }

  private void resumeAnswer(SharingRequest request, Instant at, String by) {
    var answerKey = RequestDeadlineKind.ANSWER.keyOf(request.id());
    switch (request.answerTerms().supplementClock()) {
      case RESTART -> deadlines.restart(answerKey, at, by);
      case PAUSE -> deadlines.resume(answerKey, by);
      case RUN -> {}
    }
  }

  /** Extends the deadline of the answer, as the authority approved. */
  void extendAnswer(
      SharingRequest request, int workingDays, CommandContext context, String reasons) {
    var limit = limit(request, request.answerTerms().limit(), request.provider(), context.at());
    deadlines.extend(
        RequestDeadlineKind.ANSWER.keyOf(request.id()),
        workingDays,
        limit.extensionSource(),
        context.account(),
        reasons);
  }

  /** Completes the deadline of the answer, in time or late. */
  void completeAnswer(SharingRequest request, String by, Instant at) {
    deadlines.meet(RequestDeadlineKind.ANSWER.keyOf(request.id()), at, by);
  }

  /**
   * Starts the deadline of the provision, which counts from the consent (Decree 809 art. 22). After
   * an agreement over a need it has a limit of its own, because that article speaks of an answer.
   */
  void startProvision(SharingRequest request, Instant at) {
    String key = request.answerTerms().isAgreed() ? AGREED_PROVISION : PROVISION;
    startProvision(request, RequestDeadlineKind.PROVIDE, key, at);
  }

  /**
   * Starts the deadline of what the parties settled or a joint review decided. It counts from that
   * day and has a limit of its own, because Decree 809 art. 22 speaks of an answer.
   *
   * @param awaitingConsented whether the provider still owes what it consented to: that keeps its
   *     own deadline
   */
  void startSettledProvision(SharingRequest request, boolean awaitingConsented, Instant at) {
    var kind =
        awaitingConsented ? RequestDeadlineKind.PROVIDE_SETTLED : RequestDeadlineKind.PROVIDE;
    startProvision(request, kind, SETTLED_PROVISION, at);
  }

  private void startProvision(
      SharingRequest request, RequestDeadlineKind kind, String key, Instant at) {
    var limit = limit(request, key, request.provider(), at);
    start(request, kind, limit, at, request.provider(), informedDepartments(request));
  }

  /**
   * Completes the deadline of the provision, in time or late. There is none if a ruling ordered the
   * provision: the ruling has its own deadline.
   */
  void completeProvision(SharingRequest request, String by, Instant at) {
    complete(RequestDeadlineKind.PROVIDE.keyOf(request.id()), by, at);
    complete(RequestDeadlineKind.PROVIDE_SETTLED.keyOf(request.id()), by, at);
  }

  private void complete(DeadlineKey key, String by, Instant at) {
    deadlines
        .find(key)
        .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.EXPIRED)
        .ifPresent(found -> deadlines.meet(key, at, by));
  }

  /**
   * Whether the time to provide has expired: that of the consent, of the settlement, or of the
   * ruling which ordered it.
   */
  boolean isProvisionLate(SharingRequest request) {
    return isExpired(request, RequestDeadlineKind.PROVIDE)
        || isExpired(request, RequestDeadlineKind.PROVIDE_SETTLED)
        || (request.dispute() != null
            && isExpired(new DeadlineKey(ORDERED_PROVISION, request.dispute().toString())));
  }

  /** Cancels the deadline of an answer that a decision over a dispute replaced. */
  void cancelAnswer(SharingRequest request, String by) {
    deadlines.cancel(RequestDeadlineKind.ANSWER.keyOf(request.id()), by);
  }

  /** Whether that deadline has expired. */
  boolean isExpired(SharingRequest request, RequestDeadlineKind kind) {
    return isExpired(kind.keyOf(request.id()));
  }

  private boolean isExpired(DeadlineKey key) {
    return deadlines.find(key).filter(found -> found.stage() == DeadlineStage.EXPIRED).isPresent();
  }

  /**
   * Starts the deadline of the disposal, unless the requester was already asked to dispose of the
   * information.
   */
  void startDisposal(SharingRequest request, Instant at) {
    var running =
        deadlines
            .find(RequestDeadlineKind.DISPOSE.keyOf(request.id()))
            .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.EXPIRED);
    if (running.isEmpty()) {
      var limit = limit(request, "request.dispose", request.requester(), at);
      start(
          request,
          RequestDeadlineKind.DISPOSE,
          limit,
          at,
          request.requester(),
          Set.of(request.provider()));
    }
  }

  /**
   * Completes the deadline of the disposal, in time or late. There is none if nobody asked for the
   * disposal.
   */
  void completeDisposal(SharingRequest request, String by, Instant at) {
    complete(RequestDeadlineKind.DISPOSE.keyOf(request.id()), by, at);
  }

  /** Cancels the deadline of the disposal: the information may be used again. */
  void cancelDisposal(SharingRequest request, String by) {
    deadlines.cancel(RequestDeadlineKind.DISPOSE.keyOf(request.id()), by);
  }

  /**
   * Cancels all deadlines except the one of the disposal: nobody has to answer, to forward or to
   * provide any more.
   */
  void cancel(SharingRequest request, String by) {
    for (RequestDeadlineKind kind : EnumSet.complementOf(EnumSet.of(RequestDeadlineKind.DISPOSE))) {
      deadlines.cancel(kind.keyOf(request.id()), by);
    }
  }

  /** Cancels the deadline of the supplement: the requester has nothing to add any more. */
  void cancelSupplement(SharingRequest request, String by) {
    deadlines.cancel(RequestDeadlineKind.SUPPLEMENT.keyOf(request.id()), by);
  }

  /** The due dates that are shown with these requests, without the explanation of each day. */
  Map<UUID, DueDates> dueDates(Collection<UUID> requests) {
    var found =
        deadlines.find(DueDates.KINDS, requests.stream().map(UUID::toString).toList()).stream()
            .collect(groupingBy(view -> UUID.fromString(view.caseId())));
    return requests.stream()
        .distinct()
        .collect(toMap(id -> id, id -> DueDates.of(found.getOrDefault(id, List.of()))));
  }

  /** The due dates of one request, with the explanation of each day. */
  DueDates explainedDueDates(UUID request) {
    return dueDates(Set.of(request)).get(request).map(kind -> explain(kind, request).due());
  }

  /** Explains the due date of that deadline. */
  DeadlineView explain(RequestDeadlineKind kind, UUID request) {
    return deadlines.explain(kind.keyOf(request));
  }

  /** Explains the due date of the deadline that runs in the current stage. */
  DeadlineView explainCurrent(RequestStage stage, UUID request) {
    return deadlines.explainCurrent(
        request,
        stage,
        RequestDeadlineKind.ofStage(stage).map(limit -> limit.keyOf(request)).orElse(null),
        DeadlineKind.keysByName(request, RequestDeadlineKind.values()));
  }

  private Set<String> informedDepartments(SharingRequest request) {
    var departments = new LinkedHashSet<String>();
    departments.add(request.requester());
    String authority = authorityOf.apply(request.provider());
    if (authority != null && !authority.equals(request.provider())) {
      departments.add(authority);
    }
    if (request.answerTerms().substituteAuthority() != null) {
      departments.add(request.answerTerms().substituteAuthority());
    }
    return departments;
  }

  private Limit limit(SharingRequest request, String key, String department, Instant at) {
    return rulebook.limitAt(request.ruleSet(), key, department, at);
  }

  private void start(
      SharingRequest request,
      RequestDeadlineKind kind,
      Limit limit,
      Instant at,
      String responsible,
      Set<String> notifiedDepartments) {
    deadlines.start(
        new NewDeadline(
            kind.keyOf(request.id()),
            limit,
            request.ruleSet(),
            at,
            responsible,
            notifiedDepartments,
            Text.filled("对条目 {0} 的共享申请", "Request for entry {0}", request.entry())));
  }

  @Override
  public Set<String> deadlineKinds() {
    return Stream.of(RequestDeadlineKind.values()).map(RequestDeadlineKind::kind).collect(toSet());
  }
}
