package org.infoshare.listener;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/**
 * Ends connections beyond a number at once, before they cost more than their descriptor: a server
 * that has no descriptor left answers nobody. This machine, on which a proxy may be, has no limit
 * of its own.
 */
final class ConnectionCountFilter extends BaseFilter {

  private static final Attribute<InetAddress> COUNTED =
      Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("org.infoshare.listener.counted");

  private final int most;
  private final int mostOfAddress;
  private final AtomicInteger all = new AtomicInteger();
  private final ConcurrentHashMap<InetAddress, Integer> byAddress = new ConcurrentHashMap<>();

  /**
   * @param most connections of the listener
   * @param mostOfAddress those of one other machine
   */
  ConnectionCountFilter(int most, int mostOfAddress) {
    this.most = most;
    this.mostOfAddress = mostOfAddress;
  }

  @Override
  public NextAction handleAccept(FilterChainContext context) {
    Connection<?> connection = context.getConnection();
    var address = ((InetSocketAddress) connection.getPeerAddress()).getAddress();
    COUNTED.set(connection, address);
    int ofAddress = byAddress.merge(address, 1, Integer::sum);
    if (all.incrementAndGet() > most
        || (ofAddress > mostOfAddress && !address.isLoopbackAddress())) {
      connection.terminateSilently();
      return context.getStopAction();
    }
    return context.getInvokeAction();
  }

  @Override
  public NextAction handleClose(FilterChainContext context) {
    var address = COUNTED.remove(context.getConnection());
    if (address != null) {
      all.decrementAndGet();
      byAddress.computeIfPresent(address, (key, number) -> number == 1 ? null : number - 1);
    }
    return context.getInvokeAction();
  }
}
