package org.infoshare.account;

import java.util.List;
import java.util.Optional;
import org.infoshare.platform.Refusal;

/** All accounts of departments. */
interface Accounts {

  /**
   * Opens an account.
   *
   * @throws Refusal {@code account-exists} if the name is taken
   */
  void add(Account account);

  Optional<Account> find(String name);

  /** Every account of a department, by name. */
  List<Account> of(String department);

  /** Writes what is pending, so that a conflict shows here and not at commit. */
  void flush();
}
