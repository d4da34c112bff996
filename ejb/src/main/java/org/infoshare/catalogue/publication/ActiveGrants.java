package org.infoshare.catalogue.publication;

import java.util.List;
import org.infoshare.foundation.platform.Caller;

/**
 * The running grants on entries, as far as the catalogue needs them: which grants a change affects,
 * and which must be settled before an entry is withdrawn. The grants feature implements it.
 */
public interface ActiveGrants {

  /** The grants on an entry that are neither ended nor expired, ordered by id. */
  List<ActiveGrant> findByEntry(String entry);

  /** Lets the requesters settle their grants, because the withdrawal of the entry is proposed. */
  void announceWithdrawal(String entry);

  /** The entry stays in the catalogue; settlements are void. */
  void recallWithdrawal(String entry);

  /**
   * Ends every grant on an entry that was withdrawn.
   *
   * @param caller who withdrew it
   */
  void end(String entry, Caller caller);
}
