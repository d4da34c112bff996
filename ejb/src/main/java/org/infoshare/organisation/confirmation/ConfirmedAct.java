package org.infoshare.organisation.confirmation;

import java.util.List;
import org.infoshare.foundation.command.Replayable;
import org.infoshare.organisation.password.OneTimeCode;

/**
 * An act that the second person has confirmed, and that is done.
 *
 * @param codes with which the accounts that it made or reset get their passwords; shown only once
 */
public record ConfirmedAct(PendingAct act, List<OneTimeCode> codes) implements Replayable {

  @Override
  public ConfirmedAct forReplay() {
    return new ConfirmedAct(act, codes.stream().map(OneTimeCode::withoutCode).toList());
  }
}
