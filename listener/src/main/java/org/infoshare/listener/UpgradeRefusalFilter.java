package org.infoshare.listener;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents;

/**
 * Refuses every {@code Upgrade}, as RFC 9110 section 7.8 allows: by answering as if it had not been
 * asked for. The codec decides, before anybody has agreed to it, that lengths, chunks and types of
 * the message no longer count, which leaves each body without an end; this is taken back.
 *
 * <p>The event comes before the codec looks at lengths and chunks, so that a message without its
 * {@code Upgrade} is all that the rest of the server ever sees.
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
