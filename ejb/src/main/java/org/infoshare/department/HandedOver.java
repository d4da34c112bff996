package org.infoshare.department;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.platform.Text;

/**
 * What a feature handed over from a merged department to its successor.
 *
 * @param what the stable word for it in the evidence, such as {@code requests}
 * @param named what it is called
 * @param count how many that are not over
 * @param concerned the other departments that have a part in those
 */
public record HandedOver(String what, Text named, int count, Set<String> concerned) {

  public HandedOver {
    concerned = Set.copyOf(concerned);
  }

  /** The same of departments of which some may be missing or be one of the two. */
  public static HandedOver of(
      Merger merger, String what, Text named, int count, Collection<String> concerned) {
    return new HandedOver(
        what,
        named,
        count,
        concerned.stream()
            .filter(Objects::nonNull)
            .filter(merger::isOther)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
