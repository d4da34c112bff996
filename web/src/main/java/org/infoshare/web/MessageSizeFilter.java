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
import org.infoshare.web.security.RefusalWriter;

/**
 * Refuses messages that are too large: at once if their length is declared, otherwise as soon as
 * too many bytes were read. Documents of cases have a limit of their own.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class MessageSizeFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  /** The size of everything around a document in a SOAP message. */
  private static final long ENVELOPE = 65_536;

  @Inject
  @ConfigProperty(name = "infoshare.message.max-bytes", defaultValue = "16777216")
  private int maxBytes;

  @Inject private transient AttachmentSettings attachments;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var bound = bound(request);
    if (request.getContentLengthLong() > bound.bytes()) {
      response.setHeader("Connection", "close");
      RefusalWriter.write(request, response, bound.refusal().get());
      return;
    }
    chain.doFilter(new BoundedRequest(request, bound), response);
  }

  private MaxSize bound(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return switch (path) {
      case "/api/v1/attachments" -> new MaxSize(attachments.maxBytes(), attachments::tooLarge);
      case "/soap/attachments", "/soap12/attachments" ->
          wholeMessage(Math.max(maxBytes, inBase64(attachments.maxBytes()) + ENVELOPE));
      default -> wholeMessage(maxBytes);
    };
  }

  private static long inBase64(long bytes) {
    return (bytes + 2) / 3 * 4;
  }

  private static MaxSize wholeMessage(long most) {
    return new MaxSize(most, () -> new Refusal(PlatformReason.TOO_LARGE, most));
  }

  /**
   * The limit of a message.
   *
   * @param bytes the number of bytes allowed
   * @param refusal the refusal of a message with more bytes
   */
  private record MaxSize(long bytes, Supplier<Refusal> refusal) {}

  private static final class BoundedRequest extends HttpServletRequestWrapper {

    private final MaxSize bound;
    private ServletInputStream stream;

    BoundedRequest(HttpServletRequest request, MaxSize bound) {
      super(request);
      this.bound = bound;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (stream == null) {
        stream = new CountingStream(super.getInputStream(), bound);
      }
      return stream;
    }
  }

  private static final class CountingStream extends ServletInputStream {

    private final ServletInputStream stream;
    private final MaxSize bound;
    private long read;

    CountingStream(ServletInputStream stream, MaxSize bound) {
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
      if (read > bound.bytes()) {
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
