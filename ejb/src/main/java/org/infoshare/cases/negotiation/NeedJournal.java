package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.NewNotice;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;

/** Puts on record what happened to a need and tells those concerned, in its transaction. */
@ApplicationScoped
class NeedJournal {

  private final EvidenceLedger evidence;
  private final Notices notices;

  /** For the container's proxy. */
  protected NeedJournal() {
    this(null, null);
  }

  @Inject
  NeedJournal(EvidenceLedger evidence, Notices notices) {
    this.evidence = evidence;
    this.notices = notices;
  }

  /**
   * Records an act in the evidence of everybody who may know of the need, and tells departments;
   * null ones, and who did it, are not told.
   *
   * @param more what else belongs into the evidence
   */
  void recordAndNotify(
      Caller by,
      Need need,
      NeedParties sides,
      NeedEvent what,
      UnaryOperator<Act> more,
      String... departments) {
    recordAndNotify(by, need, sides, what, List.of(), more, departments);
  }

  /**
   * The same, where the notice names items of the need.
   *
   * @param items the names of the items that it is about
   */
  void recordAndNotify(
      Caller by,
      Need need,
      NeedParties sides,
      NeedEvent what,
      List<String> items,
      UnaryOperator<Act> more,
      String... departments) {
    var act =
        Act.of(by, what.act())
            .subject(need.id().toString())
            .purpose(need.content().purpose())
            .detail("stage", need.stage())
            .concerning(by.belongsTo(need.requester()) ? null : need.requester());
    if (need.state().entry() != null) {
      act = act.entry(need.state().entry(), null);
    }
    if (need.state().isFiled()) {
      act =
          act.concerning(other(by, sides.designatingAuthority()))
              .concerning(other(by, need.provider()));
    }
    long record = evidence.record(more.apply(act));
    what.text(need, items)
        .ifPresent(
            text ->
                notices.send(
                    Stream.of(departments)
                        .filter(Objects::nonNull)
                        .filter(department -> !by.belongsTo(department))
                        .distinct()
                        .map(
                            department ->
                                new NewNotice(
                                    department,
                                    what.act(),
                                    need.id().toString(),
                                    "evidence:" + record + ":" + what.act(),
                                    text))
                        .toList()));
  }

  private static String other(Caller by, String department) {
    return by.belongsTo(department) ? null : department;
  }
}
