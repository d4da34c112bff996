package org.infoshare.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives every call an id by which caller and operator can refer to it: the caller's own id if the
 * call has one, otherwise a new one. The answer contains it, and so does the log beside a defect.
 */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
    asyncSupported = true)
public class RequestId extends HttpFilter {

  private static final long serialVersionUID = 1;

  private static final String HEADER = "X-Request-Id";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,64}");
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    tell(request, response);
    CURRENT.set(of(request));
    try {
      chain.doFilter(request, response);
    } finally {
      CURRENT.remove();
    }
  }

  /** Puts the id of a call into its answer. This is called also where no filter runs. */
  public static void tell(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HEADER, of(request));
  }

  /** The id of the call that this thread answers; {@code -} if there is no call. */
  static String current() {
    String id = CURRENT.get();
    return id == null ? "-" : id;
  }

  private static String of(HttpServletRequest request) {
    if (request.getAttribute(HEADER) instanceof String known) {
      return known;
    }
    String given = request.getHeader(HEADER);
    boolean usable = given != null && FORM.matcher(given).matches();
    String id = usable ? given : UUID.randomUUID().toString();
    request.setAttribute(HEADER, id);
    return id;
  }
}
