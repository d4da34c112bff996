package org.infoshare.foundation.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Ids for rows that are inserted by the thousand: UUIDs of version 7, which grow with the machine's
 * time, so that rows of about the same time are close in the index. On one node each id is greater
 * than the one before.
 *
 * <p>Such an id reveals when it was created. If a stranger must not know that, use a random one.
 */
public final class TimeOrderedId {

  private TimeOrderedId() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }

  /** A number of ids, each greater than the one before. */
  public static UUID[] next(int count) {
    var ids = new UUID[count];
    for (int i = 0; i < count; i++) {
      ids[i] = next();
    }
    return ids;
  }
}
