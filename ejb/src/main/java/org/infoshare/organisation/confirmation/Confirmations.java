package org.infoshare.organisation.confirmation;

import static org.infoshare.organisation.confirmation.ConfirmationReason.PENDING_ACT_DECIDED;
import static org.infoshare.organisation.confirmation.ConfirmationReason.PENDING_ACT_EXISTS;
import static org.infoshare.organisation.confirmation.ConfirmationReason.PENDING_ACT_EXPIRED;
import static org.infoshare.organisation.confirmation.ConfirmationReason.PENDING_ACT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/**
 * The rule of the second person for acts of administrators. An administrator proposes, and somebody
 * else confirms or declines: the head of the department's superior where the act names one, else
 * the other of system and security administrator. Nobody confirms the own proposal. The departments
 * concerned are notified of each step.
 *
 * <p>A proposal is a matter of safety, so it expires by the time of the machine and not by that of
 * a demonstration.
 */
@ApplicationScoped
public class Confirmations {

  private static final int MAX_DAYS = 90;

  @Inject private PendingActs acts;
  @Inject private Instance<ConfirmableAct> performers;
  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;
  @Inject @MachineTime private Clock clock;

  @Inject
  @ConfigProperty(name = "infoshare.confirmation.days", defaultValue = "14")
  private Provider<Integer> days;

  /**
   * Stores a proposal of an administrator; nothing else changes yet.
   *
   * @throws Refusal {@code pending-act-exists} if one waits for its subject
   */
  public PendingAct propose(Caller caller, Proposal proposal) {
    var now = clock.instant();
    var expiresAt = now.plus(Duration.ofDays(Math.max(1, Math.min(days.get(), MAX_DAYS))));
    String role = caller.hasRole(Roles.SECURITY) ? Roles.SECURITY : Roles.OPERATOR;
    var id =
        acts.add(proposal, caller.account(), role, now, expiresAt)
            .orElseThrow(() -> new Refusal(PENDING_ACT_EXISTS, proposal.subject()));
    var act = withConfirmer(acts.lock(id, now).orElseThrow());
    var words = performerOf(act).words(act);
    recordStep(caller, act, "act-proposed", null);
    notify(
        performerOf(act).concerned(act),
        act,
        "act-proposed",
        sentence(
            words,
            "管理员提议{0}{1},待第二人确认。",
            "An administrator proposed {0}{1}; a second person must confirm it.",
            act.reasons()));
    return act;
  }

  /** What waits first; the head of a department sees what concerns it or waits for it. */
  List<PendingAct> listFor(Caller caller) {
    return acts.list(clock.instant()).stream()
        .map(this::withConfirmer)
        .filter(
            act ->
                caller.department() == null
                    || caller.belongsTo(act.department())
                    || caller.belongsTo(act.confirmer()))
        .toList();
  }

  /**
   * Confirms a proposal as a second person; it is done.
   *
   * @throws Refusal {@code pending-act-not-found}, {@code not-permitted}, {@code same-person},
   *     {@code pending-act-decided}, {@code pending-act-expired}, or why it can no longer be done
   */
  ConfirmedAct confirm(Caller caller, UUID id) {
    var act = lockDecidable(caller, id, "CONFIRM");
    var performer = performerOf(act);
    // Those concerned and the words are found first: afterwards the department may be another's.
    var concerned = new ArrayList<>(performer.concerned(act));
    var words = performer.words(act);
    decide(caller, act, PendingActStage.CONFIRMED, null);
    recordStep(caller, act, "act-confirmed", null);
    var codes = performer.perform(caller, act);
    concerned.add(act.department());
    notify(
        concerned,
        act,
        "act-confirmed",
        sentence(
            words,
            "经第二人确认,{0}{1}即时生效。",
            "A second person confirmed {0}{1}, which is in force.",
            act.reasons()));
    return new ConfirmedAct(stored(id), codes);
  }

  /** Declines a proposal; whoever may confirm it may decline it. */
  PendingAct decline(Caller caller, UUID id, String reasons) {
    var act = lockDecidable(caller, id, "DECLINE");
    decide(caller, act, PendingActStage.DECLINED, reasons);
    recordStep(caller, act, "act-declined", reasons);
    notify(
        performerOf(act).concerned(act),
        act,
        "act-declined",
        sentence(
            performerOf(act).words(act),
            "未获第二人确认:{0}{1}",
            "A second person declined {0}{1}",
            reasons));
    return stored(id);
  }

  private PendingAct lockDecidable(Caller caller, UUID id, String command) {
    var now = clock.instant();
    var act =
        withConfirmer(acts.lock(id, now).orElseThrow(() -> new Refusal(PENDING_ACT_NOT_FOUND, id)));
    if (!mayDecide(caller, act)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, command);
    }
    if (caller.isSamePersonAs(act.proposedBy())) {
      throw new Refusal(PlatformReason.SAME_PERSON, command);
    }
    if (act.stage() == PendingActStage.EXPIRED) {
      throw new Refusal(PENDING_ACT_EXPIRED, act.expiresAt());
    }
    if (act.stage() != PendingActStage.PROPOSED) {
      throw new Refusal(PENDING_ACT_DECIDED, act.stage());
    }
    return act;
  }

  static boolean mayDecide(Caller caller, PendingAct act) {
    return act.confirmer() == null
        ? caller.hasRole(act.confirmerRole())
        : act.confirmer().equals(caller.department())
            && caller.hasRole(Roles.HEAD)
            && (caller.hasRole(Roles.AUTHORITY) || caller.hasRole(Roles.GOVERNMENT));
  }

  private PendingAct withConfirmer(PendingAct act) {
    String superior = performerOf(act).confirmer(act);
    return act.confirmedBy(superior, superior == null ? otherThan(act.proposedAs()) : Roles.HEAD);
  }

  private static String otherThan(String role) {
    return role.equals(Roles.OPERATOR) ? Roles.SECURITY : Roles.OPERATOR;
  }

  private ConfirmableAct performerOf(PendingAct act) {
    return performers.stream()
        .filter(performer -> performer.kinds().contains(act.kind()))
        .findFirst()
        .orElseThrow();
  }

  private void decide(Caller caller, PendingAct act, PendingActStage stage, String reasons) {
    acts.decide(act.id(), stage, caller.account(), clock.instant(), reasons);
  }

  private PendingAct stored(UUID id) {
    return withConfirmer(acts.lock(id, clock.instant()).orElseThrow());
  }

  private void recordStep(Caller caller, PendingAct act, String name, String declineReasons) {
    var step =
        Act.of(caller, name)
            .subject(act.subject())
            .detail("pendingAct", act.id())
            .detail("kind", act.kind())
            .detail("proposedBy", act.proposedBy());
    if (act.reasons() != null) {
      step = step.detail("reasons", act.reasons());
    }
    if (declineReasons != null) {
      step = step.detail("declineReasons", declineReasons);
    }
    for (String department : performerOf(act).concerned(act)) {
      step = step.concerning(department);
    }
    evidence.record(step);
  }

  /** The department of the person who acts is notified too: its other heads have to know. */
  private void notify(
      Collection<String> concerned, PendingAct act, String kind, NoticeText sentence) {
    notices.send(concerned.stream(), kind, act.subject(), kind + ":" + act.id(), sentence);
  }

  /**
   * A sentence about an act.
   *
   * @param chinese with {@code {0}} for the words of the act and {@code {1}} for the reasons
   * @param reasons in brackets behind the act; null for none
   */
  private static NoticeText sentence(
      NoticeText words, String chinese, String english, String reasons) {
    String place = reasons == null ? "" : " ({" + words.arguments().size() + "})";
    return new NoticeText(
        chinese.replace("{1}", place.strip()).replace("{0}", words.chinese()),
        english.replace("{1}", place).replace("{0}", words.english()),
        Stream.concat(words.arguments().stream(), Stream.<Object>ofNullable(reasons)).toList());
  }
}
