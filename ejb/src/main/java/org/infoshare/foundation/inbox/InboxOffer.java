package org.infoshare.foundation.inbox;

import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Text;

/**
 * The offer of a case to the caller.
 *
 * @param waiting whether it waits for those whom the query names
 * @param title the title of the case
 * @param commands the commands that the caller may give next, in the order of the view
 * @param path the path of the case on the REST wire, below {@code /api/v1}
 */
public record InboxOffer(boolean waiting, Text title, List<String> commands, String path) {

  /** The offer of a case that does not wait. */
  public static final InboxOffer NONE = new InboxOffer(false, new Text("", ""), List.of(), "");

  /** The offer of a case that waits. */
  public static InboxOffer of(Text title, Set<? extends Enum<?>> commands, String path) {
    return new InboxOffer(true, title, commands.stream().map(Enum::name).toList(), path);
  }

  /** The offer of a case that waits and has a name, which is its title in both languages. */
  public static InboxOffer of(String name, Set<? extends Enum<?>> commands, String path) {
    return of(new Text(name, name), commands, path);
  }

  /** The same with the names of the commands. */
  public static InboxOffer of(String name, List<String> commands, String path) {
    return new InboxOffer(true, new Text(name, name), commands, path);
  }
}
