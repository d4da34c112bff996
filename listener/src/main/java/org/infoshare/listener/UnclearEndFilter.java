package org.infoshare.listener;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * Refuses a message whose end two readers would see in two places: with a {@code Transfer-Encoding}
 * other than {@code chunked}, or with one beside a length (RFC 9112 section 6.3).
 *
 * <p>The server expects no body where the value does not begin with {@code chunked}. It would take
 * the body for the next request, which a proxy has let through as a part of this one. A length
 * before {@code chunked} never comes here: the codec forgets it, and the chunks count.
 */
final class UnclearEndFilter extends BaseFilter {

  private static final MalformedAnswer ANSWER =
      new MalformedAnswer(
          "正文的结束位置不明确(Transfer-Encoding)。", "the end of its body is unclear (Transfer-Encoding).");

  @Override
  public NextAction handleRead(FilterChainContext context) {
    HttpContent content = context.getMessage();
    var request = (HttpRequestPacket) content.getHttpHeader();
    return hasUnclearEnd(request) ? ANSWER.refuse(request, context) : context.getInvokeAction();
  }

  private static boolean hasUnclearEnd(HttpRequestPacket request) {
    var codings = request.getHeaders().values(Header.TransferEncoding).iterator();
    if (!codings.hasNext()) {
      return false;
    }
    boolean chunked = codings.next().strip().equalsIgnoreCase("chunked");
    return !chunked || codings.hasNext() || request.getHeader(Header.ContentLength) != null;
  }
}
