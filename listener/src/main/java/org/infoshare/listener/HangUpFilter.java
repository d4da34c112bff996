package org.infoshare.listener;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Gives whoever answers a request the means to break off: an attribute of the request that is a
 * {@link Runnable} and ends the connection at once. A servlet has none: when it fails in the middle
 * of an answer, the server ends the answer as if it were whole, and waits for a caller who does not
 * read it.
 */
final class HangUpFilter extends BaseFilter {

  /** The name of the attribute. The application knows it as well. */
  static final String HANG_UP = "org.infoshare.listener.hang-up";

  @Override
  public NextAction handleRead(FilterChainContext context) {
    HttpContent content = context.getMessage();
    var request = (HttpRequestPacket) content.getHttpHeader();
    if (request.getAttribute(HANG_UP) == null) {
      Runnable hangUp = context.getConnection()::terminateSilently;
      request.setAttribute(HANG_UP, hangUp);
    }
    return context.getInvokeAction();
  }
}
