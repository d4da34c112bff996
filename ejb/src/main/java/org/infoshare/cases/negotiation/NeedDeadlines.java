package org.infoshare.cases.negotiation;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Refusal;
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

/** The limits of needs: which one begins when, whom it binds, and who is told of it. */
@ApplicationScoped
class NeedDeadlines implements DeadlineKinds {

  private static final String RULING = "ruling.provide";

  private final Deadlines deadlines;
  private final Rulebook rulebook;

  /** For the container's proxy. */
  protected NeedDeadlines() {
    this(null, null);
  }

  @Inject
  NeedDeadlines(Deadlines deadlines, Rulebook rulebook) {
    this.deadlines = deadlines;
    this.rulebook = rulebook;
  }

  /** It is open which department is responsible: who names it has a limit. */
  void startDesignation(Need need, NeedParties sides, Instant at) {
    start(need, sides, NeedLimit.ROUTE, sides.designatingAuthority(), at);
  }

  /** The department is named: its limit begins. */
  void startAnswer(Need need, NeedParties sides, String by, Instant at) {
    meet(need, NeedLimit.ROUTE, by, at);
    start(need, sides, NeedLimit.ANSWER, need.provider(), at);
  }

  /**
   * The named department is not responsible, in time or late: nobody waits for its answer. While
   * nobody names another, no limit runs.
   */
  void competenceRefused(Need need, NeedParties sides, String by, Instant at) {
    if (isExpired(need, NeedLimit.ANSWER)) {
      meet(need, NeedLimit.ANSWER, by, at);
    }
    cancel(need, by);
    if (sides.designatingAuthority() != null) {
      startDesignation(need, sides, at);
    }
  }

  /**
   * A proposal was made. While the requester has to answer one, the time of the department stands
   * still, unless its limit lets it run, and the requester has a limit of its own.
   */
  void proposed(Need need, NeedParties sides, String by, Instant at) {
    var answer = NeedLimit.ANSWER.keyOf(need.id());
    var clock = limit(need, NeedLimit.ANSWER, need.provider(), at).supplementClock();
    if (need.state().awaitsRequester()) {
      if (isRunning(need, NeedLimit.ANSWER) && clock != SupplementClock.RUN) {
        deadlines.pause(answer, "proposal", by);
      }
      if (stage(need, NeedLimit.REPLY) == null || !stage(need, NeedLimit.REPLY).isRunning()) {
        start(need, sides, NeedLimit.REPLY, need.requester(), at);
      }
      return;
    }
    meet(need, NeedLimit.REPLY, by, at);
    if (stage(need, NeedLimit.ANSWER) == DeadlineStage.PAUSED) {
      if (clock == SupplementClock.PAUSE) {
        deadlines.resume(answer, by);
      } else {
        deadlines.restart(answer, at, by);
      }
    }
  }

  /** It was answered, in time or late. */
  void answered(Need need, String by, Instant at) {
    meet(need, NeedLimit.ANSWER, by, at);
    if (isExpired(need, NeedLimit.REPLY)) {
      meet(need, NeedLimit.REPLY, by, at);
    }
    cancel(need, by);
  }

  /** The entry that was agreed on or decided is to be published. */
  void startPublication(Need need, NeedParties sides, Instant at) {
    start(need, sides, NeedLimit.PUBLISH, need.provider(), at);
  }

  /** That entry is published and shares what it should, in time or late. */
  void published(Need need, String by, Instant at) {
    meet(need, NeedLimit.PUBLISH, by, at);
  }

  /** Nobody has to do anything any more; what has passed stays so. */
  void cancel(Need need, String by) {
    for (NeedLimit which : NeedLimit.values()) {
      var stage = stage(need, which);
      if (stage != null && stage.isRunning()) {
        deadlines.cancel(which.keyOf(need.id()), by);
      }
    }
  }

  /** Whether the limit has passed, as the clock stands now. */
  boolean isExpired(Need need, NeedLimit which) {
    return stage(need, which) == DeadlineStage.PASSED;
  }

  private boolean isRunning(Need need, NeedLimit which) {
    var stage = stage(need, which);
    return stage == DeadlineStage.RUNNING || stage == DeadlineStage.OPEN;
  }

  /** Null where it has none of the kind. */
  private DeadlineStage stage(Need need, NeedLimit which) {
    return deadlines.find(which.keyOf(need.id())).map(DueView::stage).orElse(null);
  }

  private void meet(Need need, NeedLimit which, String by, Instant at) {
    var stage = stage(need, which);
    if (stage != null && (stage.isRunning() || stage == DeadlineStage.PASSED)) {
      deadlines.meet(which.keyOf(need.id()), at, by);
    }
  }

  private void start(
      Need need, NeedParties sides, NeedLimit which, String responsible, Instant at) {
    var told = new LinkedHashSet<String>();
    Stream.of(need.requester(), need.provider(), sides.designatingAuthority())
        .filter(code -> code != null && !code.equals(responsible))
        .forEach(told::add);
    deadlines.start(
        new NewDeadline(
            which.keyOf(need.id()),
            limit(need, which, responsible, at),
            need.state().ruleSet(),
            at,
            responsible,
            told,
            "目录外需求 Need: " + need.content().name()));
  }

  private Limit limit(Need need, NeedLimit which, String responsible, Instant at) {
    return rulebook.limitAt(need.state().ruleSet(), which.kind(), responsible, at);
  }

  /** The limits of the stages of these needs, by need, without the days. */
  Map<UUID, DueView> of(List<Need> needs) {
    var ids = new EnumMap<NeedLimit, List<String>>(NeedLimit.class);
    for (NeedLimit which : NeedLimit.values()) {
      ids.put(
          which,
          needs.stream()
              .filter(need -> need.state().deadlineKind().filter(which::equals).isPresent())
              .map(need -> need.id().toString())
              .toList());
    }
    var limits = new HashMap<UUID, DueView>();
    ids.forEach(
        (which, cases) -> {
          if (!cases.isEmpty()) {
            deadlines
                .find(which.kind(), cases)
                .forEach((id, found) -> limits.put(UUID.fromString(id), found));
          }
        });
    needs.stream()
        .filter(need -> need.state().isOrderedByRuling())
        .forEach(
            need -> deadlines.find(ofRuling(need)).ifPresent(due -> limits.put(need.id(), due)));
    return limits;
  }

  /**
   * Why a limit has its date, or had it.
   *
   * @param which null for that of its stage; after a ruling that of the dispute
   * @throws Refusal {@code deadline-not-found} if it has none of that name; {@code
   *     no-limit-in-stage}
   */
  DueView explain(Need need, NeedLimit which) {
    if (which != null) {
      return deadlines.explain(which.keyOf(need.id()));
    }
    var current =
        need.state().isOrderedByRuling()
            ? ofRuling(need)
            : need.state().deadlineKind().map(limit -> limit.keyOf(need.id())).orElse(null);
    return deadlines.explainCurrent(
        need.id(), need.stage(), current, DeadlineKind.keysByName(need.id(), NeedLimit.values()));
  }

  /** The limit of the ruling is that of the dispute. */
  private static DeadlineKey ofRuling(Need need) {
    return new DeadlineKey(RULING, need.state().dispute().toString());
  }

  @Override
  public Set<String> deadlineKinds() {
    return Stream.of(NeedLimit.values()).map(NeedLimit::kind).collect(toSet());
  }
}
