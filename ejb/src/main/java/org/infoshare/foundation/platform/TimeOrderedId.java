package org.infoshare.foundation.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Ids for rows that are inserted by the thousand: UUIDs of version 7, which grow with the machine's
 * time, so that neighbours in time are neighbours in the index. On one node each is greater than
 * the one before.
 *
 * <p>Such an id tells when it was made; where a stranger must not know that, take a random one.
 */
public final class TimeOrderedId {

  private TimeOrderedId() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }

  /** So many, each greater than the one before. */
  public static UUID[] next(int count) {
    var ids = new UUID[count];
    for (int i = 0; i < count; i++) {
      ids[i] = next();
    }
    return ids;
  }
}
