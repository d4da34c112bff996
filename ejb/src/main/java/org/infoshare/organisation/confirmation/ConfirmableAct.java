package org.infoshare.organisation.confirmation;

import java.util.List;
import java.util.Set;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.password.OneTimeCode;

/** Does acts of some kinds once they are confirmed. A feature implements it for its own. */
public interface ConfirmableAct {

  Set<PendingActKind> kinds();

  /** The department whose head confirms the act; null if the other administrator does. */
  String confirmer(PendingAct act);

  /** The departments that are notified of each step, and may read its evidence. */
  List<String> concerned(PendingAct act);

  /** The act in words that continue a sentence, such as <em>the merger of … into …</em>. */
  NoticeText words(PendingAct act);

  /**
   * Does the act in the transaction of its confirmation.
   *
   * @param caller who confirmed it
   * @return the codes of the accounts that it made or reset
   */
  List<OneTimeCode> perform(Caller caller, PendingAct act);
}
