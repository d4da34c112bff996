package org.infoshare.catalogue.entry;

import java.util.List;
import org.infoshare.foundation.platform.Caller;

/**
 * The access rights that run on entries, as far as the catalogue must know: who would be hit by a
 * change, and who must be settled with before an entry goes. The feature of grants implements it.
 */
public interface ActiveGrants {

  /** The rights on an entry that were neither ended nor are over, by id. */
  List<ActiveGrant> findByEntry(String entry);

  /** Lets their consumers settle: the entry is to leave the catalogue. */
  void announceWithdrawal(String entry);

  /** The entry stays; what was settled is void. */
  void recallWithdrawal(String entry);

  /**
   * Ends every right on an entry that left the catalogue.
   *
   * @param by who took it out
   */
  void end(String entry, Caller by);
}
