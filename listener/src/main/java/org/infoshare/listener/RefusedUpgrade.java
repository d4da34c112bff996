package org.infoshare.listener;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents;

/**
 * Takes back what the codec decides from an {@code Upgrade} before anybody has agreed to it: that
 * lengths, chunks and types of the message no longer count, which leaves each body without an end.
 *
 * <p>The event comes before the codec looks at lengths and chunks, so that a message without its
 * {@code Upgrade} is all that the rest of the server ever sees.
 */
final class RefusedUpgrade extends BaseFilter {

  @Override
  public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
    if (event instanceof HttpEvents.IncomingHttpUpgradeEvent upgrade) {
      upgrade.getHttpHeader().setIgnoreContentModifiers(false);
      upgrade.getHttpHeader().getUpgradeDC().recycle();
      return context.getStopAction();
    }
    return context.getInvokeAction();
  }
}
