package org.infoshare.department;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Standstill;

/** Hands over, in the transaction in hand, what a department held when it was merged long ago. */
final class LateHandover {

  private final Standstill standstill;
  private final HandoverRows rows;
  private final Function<Merger, List<HandedOver>> handovers;
  private final EvidenceLedger evidence;

  LateHandover(
      Standstill standstill,
      HandoverRows rows,
      Function<Merger, List<HandedOver>> handovers,
      EvidenceLedger evidence) {
    this.standstill = standstill;
    this.rows = rows;
    this.handovers = handovers;
    this.evidence = evidence;
  }

  /**
   * Hands over to the last successor; where another node did so meanwhile, nothing happens.
   *
   * @throws IllegalStateException while something else goes on for too long
   */
  void of(String code, Instant at) {
    if (!standstill.keep()) {
      throw new IllegalStateException("Something else goes on that takes long");
    }
    rows.successorOfMissing(code)
        .map(successor -> new Merger(code, successor, Caller.PLATFORM, at))
        .ifPresent(this::handOver);
  }

  private void handOver(Merger merger) {
    var act = merger.act("department-handed-over").subject(merger.from());
    for (HandedOver one : handovers.apply(merger)) {
      act = act.detail(one.what(), one.count());
    }
    evidence.record(act);
  }
}
