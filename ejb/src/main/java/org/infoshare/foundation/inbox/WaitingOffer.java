package org.infoshare.foundation.inbox;

import java.util.List;
import java.util.Set;

/**
 * What a case offers.
 *
 * @param turn whether it waits for whom the query names
 * @param title what the case is about
 * @param commands what the caller may do next, in the order of the view
 * @param path where the case stands on the REST wire, below {@code /api/v1}
 */
public record WaitingOffer(boolean turn, String title, List<String> commands, String path) {

  /** It does not wait for him. */
  public static final WaitingOffer NONE = new WaitingOffer(false, "", List.of(), "");

  /** It waits for him. */
  public static WaitingOffer of(String title, Set<? extends Enum<?>> commands, String path) {
    return new WaitingOffer(true, title, commands.stream().map(Enum::name).toList(), path);
  }
}
