package org.infoshare.listener;

import java.time.Duration;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Lets an HTTP listener refuse certain messages before the rest of the server sees them, because
 * the server would answer them wrongly or never, end connections that are silent or too many, have
 * an answer broken off, and name nobody on the server's own error page.
 *
 * <p>The server looks up add-ons by names of its own and has no name for ours. This add-on takes
 * the name {@code comet} before the server's own, and a listener uses it if its {@code
 * comet-support-enabled} is true.
 */
public final class GuardedListener implements AddOn {

  /** On a listener with TLS the server itself waits for ever for the first byte. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  /** Half of what the descriptors of a process usually allow, so that two listeners fit. */
  private static final int MOST_CONNECTIONS = 8_000;

  private static final int MOST_OF_ADDRESS = 1_000;

  private final Duration silence;
  private final int mostConnections;

  /** As the server makes it. */
  public GuardedListener() {
    this(SILENCE, MOST_CONNECTIONS);
  }

  GuardedListener(Duration silence, int mostConnections) {
    this.silence = silence;
    this.mostConnections = mostConnections;
  }

  @Override
  public void setup(NetworkListener unused, FilterChainBuilder chain) {
    int behindTransport = chain.indexOfType(TransportFilter.class) + 1;
    chain.add(behindTransport, new SilenceFilter(silence));
    chain.add(behindTransport, new ConnectionCountFilter(mostConnections, MOST_OF_ADDRESS));
    int behindCodec = chain.indexOfType(HttpServerFilter.class) + 1;
    chain.add(behindCodec, new HangUpFilter());
    chain.add(behindCodec, new MalformedAddressFilter());
    chain.add(behindCodec, new UnclearEndFilter());
    chain.add(behindCodec, new UpgradeRefusalFilter());
    server(chain).getConfiguration().setDefaultErrorPageGenerator(new NamelessErrorPage());
  }

  private static org.glassfish.grizzly.http.server.HttpServerFilter server(
      FilterChainBuilder chain) {
    return (org.glassfish.grizzly.http.server.HttpServerFilter)
        chain.get(chain.indexOfType(org.glassfish.grizzly.http.server.HttpServerFilter.class));
  }
}
