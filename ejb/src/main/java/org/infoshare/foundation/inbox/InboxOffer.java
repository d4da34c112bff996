package org.infoshare.foundation.inbox;

import java.util.List;
import java.util.Set;

/**
 * What a case offers.
 *
 * @param waiting whether it waits for whom the query names
 * @param title what the case is about
 * @param commands what the caller may do next, in the order of the view
 * @param path where the case stands on the REST wire, below {@code /api/v1}
 */
public record InboxOffer(boolean waiting, String title, List<String> commands, String path) {

  /** It does not wait for him. */
  public static final InboxOffer NONE = new InboxOffer(false, "", List.of(), "");

  /** It waits for him. */
  public static InboxOffer of(String title, Set<? extends Enum<?>> commands, String path) {
    return new InboxOffer(true, title, commands.stream().map(Enum::name).toList(), path);
  }
}
