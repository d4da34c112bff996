package org.infoshare.cases.need;

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
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKind;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;
import org.infoshare.time.rulebook.SupplementClock;

/**
 * The deadlines of needs: when they start, which department they bind, and which departments are
 * notified.
 */
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

  /** Starts the deadline for the designation of the provider. */
  void startDesignation(Need need, NeedParties parties, Instant at) {
    start(need, parties, NeedDeadlineKind.DESIGNATE, parties.designatingAuthority(), at);
  }

  /** Meets the deadline of the designation and starts that of the provider's answer. */
  void startAnswer(Need need, NeedParties parties, String account, Instant at) {
    meet(need, NeedDeadlineKind.DESIGNATE, account, at);
    start(need, parties, NeedDeadlineKind.ANSWER, need.provider(), at);
  }

  /**
   * Ends the provider's deadline because it refused its competence, in time or late. A new deadline
   * runs only if there is an authority to designate another provider.
   */
  void competenceRefused(Need need, NeedParties parties, String account, Instant at) {
    if (isExpired(need, NeedDeadlineKind.ANSWER)) {
      meet(need, NeedDeadlineKind.ANSWER, account, at);
    }
    cancel(need, account);
    if (parties.designatingAuthority() != null) {
      startDesignation(need, parties, at);
    }
  }

  /**
   * Adjusts the deadlines after a proposal. While the requester must answer one, the provider's
   * deadline pauses, unless its limit lets it run, and the requester has a deadline of its own.
   */
  void proposed(Need need, NeedParties parties, String account, Instant at) {
    var answer = NeedDeadlineKind.ANSWER.keyOf(need.id());
    var supplementClock =
        limit(need, NeedDeadlineKind.ANSWER, need.provider(), at).supplementClock();
    if (need.state().awaitsRequester()) {
      if (isRunning(need, NeedDeadlineKind.ANSWER) && supplementClock != SupplementClock.RUN) {
        deadlines.pause(answer, "proposal", account);
      }
      if (stage(need, NeedDeadlineKind.REPLY) == null
          || !stage(need, NeedDeadlineKind.REPLY).isRunning()) {
        start(need, parties, NeedDeadlineKind.REPLY, need.requester(), at);
      }
      return;
    }
    meet(need, NeedDeadlineKind.REPLY, account, at);
    if (stage(need, NeedDeadlineKind.ANSWER) == DeadlineStage.PAUSED) {
      if (supplementClock == SupplementClock.PAUSE) {
        deadlines.resume(answer, account);
      } else {
        deadlines.restart(answer, at, account);
      }
    }
  }

  /** Meets the deadline of the answer, in time or late. */
  void answered(Need need, String account, Instant at) {
    meet(need, NeedDeadlineKind.ANSWER, account, at);
    if (isExpired(need, NeedDeadlineKind.REPLY)) {
      meet(need, NeedDeadlineKind.REPLY, account, at);
    }
    cancel(need, account);
  }

  /** Starts the deadline for the publication of the agreed or ordered entry. */
  void startPublication(Need need, NeedParties parties, Instant at) {
    start(need, parties, NeedDeadlineKind.PUBLISH, need.provider(), at);
  }

  /** Meets the deadline of the publication, in time or late. */
  void published(Need need, String account, Instant at) {
    meet(need, NeedDeadlineKind.PUBLISH, account, at);
  }

  /** Cancels all running deadlines; expired ones stay expired. */
  void cancel(Need need, String account) {
    for (NeedDeadlineKind deadline : NeedDeadlineKind.values()) {
      var stage = stage(need, deadline);
      if (stage != null && stage.isRunning()) {
        deadlines.cancel(deadline.keyOf(need.id()), account);
      }
    }
  }

  /** Whether a deadline has expired by now. */
  boolean isExpired(Need need, NeedDeadlineKind deadline) {
    return stage(need, deadline) == DeadlineStage.EXPIRED;
  }

  private boolean isRunning(Need need, NeedDeadlineKind deadline) {
    var stage = stage(need, deadline);
    return stage == DeadlineStage.RUNNING || stage == DeadlineStage.OPEN;
  }

  /** The stage of a deadline; null where the need has none of this kind. */
  private DeadlineStage stage(Need need, NeedDeadlineKind deadline) {
    return deadlines.find(deadline.keyOf(need.id())).map(DeadlineView::stage).orElse(null);
  }

  private void meet(Need need, NeedDeadlineKind deadline, String account, Instant at) {
    var stage = stage(need, deadline);
    if (stage != null && (stage.isRunning() || stage == DeadlineStage.EXPIRED)) {
      deadlines.meet(deadline.keyOf(need.id()), at, account);
    }
  }

  private void start(
      Need need, NeedParties parties, NeedDeadlineKind deadline, String responsible, Instant at) {
    var notified = new LinkedHashSet<String>();
    Stream.of(need.requester(), need.provider(), parties.designatingAuthority())
        .filter(code -> code != null && !code.equals(responsible))
        .forEach(notified::add);
    deadlines.start(
        new NewDeadline(
            deadline.keyOf(need.id()),
            limit(need, deadline, responsible, at),
            need.state().ruleSet(),
            at,
            responsible,
            notified,
            Text.filled("目录外需求“{0}”", "Need \"{0}\"", need.content().name())));
  }

  private Limit limit(Need need, NeedDeadlineKind deadline, String responsible, Instant at) {
    return rulebook.limitAt(need.state().ruleSet(), deadline.kind(), responsible, at);
  }

  /** The deadline of the present stage of each need, by need, without the days. */
  Map<UUID, DeadlineView> of(List<Need> needs) {
    var ids = new EnumMap<NeedDeadlineKind, List<String>>(NeedDeadlineKind.class);
    for (NeedDeadlineKind deadline : NeedDeadlineKind.values()) {
      ids.put(
          deadline,
          needs.stream()
              .filter(need -> need.state().deadlineKind().filter(deadline::equals).isPresent())
              .map(need -> need.id().toString())
              .toList());
    }
    var dues = new HashMap<UUID, DeadlineView>();
    ids.forEach(
        (deadline, cases) -> {
          if (!cases.isEmpty()) {
            deadlines
                .find(deadline.kind(), cases)
                .forEach((id, found) -> dues.put(UUID.fromString(id), found));
          }
        });
    needs.stream()
        .filter(need -> need.state().isOrderedByRuling())
        .forEach(
            need -> deadlines.find(rulingKey(need)).ifPresent(due -> dues.put(need.id(), due)));
    return dues;
  }

  /**
   * A deadline of a need and why it falls, or fell, on its day.
   *
   * @param deadline null for that of its stage; after a ruling this is the deadline of the dispute
   * @throws Refusal {@code deadline-not-found} if it has none of that name; {@code
   *     no-deadline-in-stage}
   */
  DeadlineView explain(Need need, NeedDeadlineKind deadline) {
    if (deadline != null) {
      return deadlines.explain(deadline.keyOf(need.id()));
    }
    var current =
        need.state().isOrderedByRuling()
            ? rulingKey(need)
            : need.state().deadlineKind().map(kind -> kind.keyOf(need.id())).orElse(null);
    return deadlines.explainCurrent(
        need.id(),
        need.stage(),
        current,
        DeadlineKind.keysByName(need.id(), NeedDeadlineKind.values()));
  }

  /** The key of the deadline of the ruling, which belongs to the dispute. */
  private static DeadlineKey rulingKey(Need need) {
    return new DeadlineKey(RULING, need.state().dispute().toString());
  }

  @Override
  public Set<String> deadlineKinds() {
    return Stream.of(NeedDeadlineKind.values()).map(NeedDeadlineKind::kind).collect(toSet());
  }
}
