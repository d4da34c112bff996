package org.infoshare.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.attachment.AttachmentSettings;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.security.RefusedAtTheDoor;

/**
 * Refuses messages larger than the platform takes: at once where the length is declared, else as
 * soon as so many bytes were read. Documents of cases have a limit of their own.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class MessageLimit extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** What surrounds a document in a SOAP message. */
  private static final long ENVELOPE = 65_536;

  @Inject
  @ConfigProperty(name = "infoshare.message.max-bytes", defaultValue = "16777216")
  private int most;

  @Inject private transient AttachmentSettings attachments;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var bound = bound(request);
    if (request.getContentLengthLong() > bound.most()) {
      response.setHeader("Connection", "close");
      RefusedAtTheDoor.answer(request, response, bound.refusal().get());
      return;
    }
    chain.doFilter(new Limited(request, bound), response);
  }

  private Bound bound(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return switch (path) {
      case "/api/v1/attachments" -> new Bound(attachments.maxBytes(), attachments::tooLarge);
      case "/soap/attachments", "/soap12/attachments" ->
          whole(Math.max(most, inBase64(attachments.maxBytes()) + ENVELOPE));
      default -> whole(most);
    };
  }

  private static long inBase64(long bytes) {
    return (bytes + 2) / 3 * 4;
  }

  private static Bound whole(long most) {
    return new Bound(most, () -> new Refusal(PlatformReason.TOO_LARGE, most));
  }

  /**
   * What a message may have.
   *
   * @param most bytes
   * @param refusal of a message with more
   */
  private record Bound(long most, Supplier<Refusal> refusal) {}

  private static final class Limited extends HttpServletRequestWrapper {

    private final Bound bound;
    private ServletInputStream stream;

    Limited(HttpServletRequest request, Bound bound) {
      super(request);
      this.bound = bound;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (stream == null) {
        stream = new Counted(super.getInputStream(), bound);
      }
      return stream;
    }
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream stream;
    private final Bound bound;
    private long read;

    Counted(ServletInputStream stream, Bound bound) {
      this.stream = stream;
      this.bound = bound;
    }

    @Override
    public int read() throws IOException {
      int next = stream.read();
      if (next >= 0) {
        count(1);
      }
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int got = stream.read(into, offset, length);
      if (got > 0) {
        count(got);
      }
      return got;
    }

    private void count(int bytes) throws IOException {
      read += bytes;
      if (read > bound.most()) {
        throw new IOException(bound.refusal().get());
      }
    }

    @Override
    public boolean isFinished() {
      return stream.isFinished();
    }

    @Override
    public boolean isReady() {
      return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      stream.setReadListener(listener);
    }
  }
}
