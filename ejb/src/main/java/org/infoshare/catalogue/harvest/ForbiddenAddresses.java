package org.infoshare.catalogue.harvest;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.infoshare.foundation.platform.IpRange;

/**
 * The addresses that no source may have: those that the operator forbids, such as the neighbours in
 * the government network, and internal ones that it does not allow.
 *
 * @param privateAllowed whether every internal address is allowed
 * @param allowed internal addresses that are allowed nevertheless
 * @param forbidden addresses that are forbidden, also where another setting allows them
 */
record ForbiddenAddresses(boolean privateAllowed, List<IpRange> allowed, List<IpRange> forbidden)
    implements Predicate<InetAddress> {

  private static final String PREFIX = "infoshare.harvest.";

  /**
   * The addresses that the settings forbid.
   *
   * @param settings finds the value of a setting
   * @throws IllegalStateException if a setting contains something else than addresses and blocks
   */
  static ForbiddenAddresses of(
      boolean privateAllowed, Function<String, Optional<String>> settings) {
    return new ForbiddenAddresses(
        privateAllowed,
        ranges(settings, PREFIX + "allowed-addresses"),
        ranges(settings, PREFIX + "forbidden-addresses"));
  }

  private static List<IpRange> ranges(Function<String, Optional<String>> settings, String name) {
    return settings.apply(name).stream()
        .flatMap(setting -> Arrays.stream(setting.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(
            text ->
                IpRange.parseAddress(text)
                    .or(() -> IpRange.parseBlock(text))
                    .orElseThrow(
                        () ->
                            new IllegalStateException(
                                name + " has no address and no block: " + text)))
        .toList();
  }

  @Override
  public boolean test(InetAddress address) {
    return isIn(forbidden, address)
        || (!privateAllowed && SourceClient.isInternal(address) && !isIn(allowed, address));
  }

  private static boolean isIn(List<IpRange> ranges, InetAddress address) {
    // A link-local address carries its network card behind a percent sign.
    var range = IpRange.parseAddress(address.getHostAddress().split("%", 2)[0]).orElseThrow();
    return ranges.stream().anyMatch(range::overlaps);
  }
}
