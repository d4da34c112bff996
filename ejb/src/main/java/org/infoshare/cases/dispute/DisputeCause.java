package org.infoshare.cases.dispute;

import org.infoshare.cases.need.DisputedNeed;
import org.infoshare.cases.need.NeedStage;
import org.infoshare.sharing.request.DisputedRequests.DisputedRequest;

/** The cause of a dispute. */
public enum DisputeCause {
  /** The provider refused. */
  REFUSED,
  /** The provider did not answer in time. */
  UNANSWERED,
  /** The provider consented to some of the items only. */
  PARTIAL;

  static DisputeCause of(DisputedNeed need) {
    return need.stage() == NeedStage.UNANSWERED ? UNANSWERED : REFUSED;
  }

  static DisputeCause of(DisputedRequest request) {
    return switch (request.stage()) {
      case REFUSED -> REFUSED;
      case UNANSWERED -> UNANSWERED;
      default -> PARTIAL;
    };
  }
}
