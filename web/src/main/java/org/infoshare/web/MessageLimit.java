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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;
import org.infoshare.web.security.RefusedAtTheDoor;

/**
 * Refuses messages larger than the platform takes: at once where the length is declared, else as
 * soon as so many bytes were read.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class MessageLimit extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject
  @ConfigProperty(name = "infoshare.message.max-bytes", defaultValue = "16777216")
  private int most;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > most) {
      response.setHeader("Connection", "close");
      RefusedAtTheDoor.answer(request, response, new Refusal(PlatformReason.TOO_LARGE, most));
      return;
    }
    chain.doFilter(new Limited(request, most), response);
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final int most;
    private ServletInputStream stream;

    Limited(HttpServletRequest request, int most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (stream == null) {
        stream = new Counted(super.getInputStream(), most);
      }
      return stream;
    }
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream stream;
    private final int most;
    private long read;

    Counted(ServletInputStream stream, int most) {
      this.stream = stream;
      this.most = most;
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
      if (read > most) {
        throw new IOException(new Refusal(PlatformReason.TOO_LARGE, most));
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
