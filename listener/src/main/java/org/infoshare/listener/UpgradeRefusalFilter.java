package org.infoshare.listener;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents;

/**
 * Refuses every {@code Upgrade}, as RFC 9110 section 7.8 allows, by answering as if the caller had
 * not asked for one. For an upgrade the codec ignores lengths, chunks and types of the message
 * before anybody has agreed to it, so that every body would have no end. This filter undoes that.
 *
 * <p>The event comes before the codec looks at lengths and chunks, so the rest of the server only
 * ever sees a message without its {@code Upgrade}.
 */
final class UpgradeRefusalFilter extends BaseFilter {

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
