package org.infoshare.organisation.account;

import org.infoshare.foundation.command.Replayable;
import org.infoshare.organisation.password.OneTimeCode;

/**
 * An account that was opened or reset.
 *
 * @param code with which its owner sets a password, shown only once; a system has none, nor has an
 *     account in the directory
 */
public record OpenedAccount(AccountView account, OneTimeCode code) implements Replayable {

  @Override
  public OpenedAccount forReplay() {
    return new OpenedAccount(account, code == null ? null : code.withoutCode());
  }
}
