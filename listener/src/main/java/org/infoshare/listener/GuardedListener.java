package org.infoshare.listener;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Lets a listener refuse, before the rest of the server sees it, what that would answer wrongly or
 * never.
 *
 * <p>The server looks add-ons up under names of its own, and has none for one of ours: this one
 * goes before the server's under the name {@code comet}, and a listener takes it where its {@code
 * comet-support-enabled} is true.
 */
public final class GuardedListener implements AddOn {

  @Override
  public void setup(NetworkListener unused, FilterChainBuilder chain) {
    int behindCodec = chain.indexOfType(HttpServerFilter.class) + 1;
    chain.add(behindCodec, new MalformedAddressFilter());
    chain.add(behindCodec, new UpgradeRefusalFilter());
  }
}
