package org.infoshare.listener;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/**
 * The server's own HTTP behind a guarded listener; it answers each request that arrives with 200,
 * but for {@link #ABSENT} and {@link #BROKEN_OFF}.
 */
final class GuardedServer implements AutoCloseable {

  /** How many bytes each answer has. */
  static final int ANSWER = 40_000;

  /** Where it answers with its page for what is not there. */
  static final String ABSENT = "/absent";

  /** Where it breaks off its answer. */
  static final String BROKEN_OFF = "/broken-off";

  private final HttpServer server = new HttpServer();
  private final NetworkListener listener = new NetworkListener("plain", "127.0.0.1", 0);

  GuardedServer() {
    this(new GuardedListener());
  }

  GuardedServer(GuardedListener guarded) {
    listener.registerAddOn(guarded);
    server.addListener(listener);
    server.getServerConfiguration().addHttpHandler(new Echo());
    try {
      server.start();
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  int port() {
    return listener.getPort();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  /** Reads the whole body, says how much there was, and answers at length. */
  private static final class Echo extends HttpHandler {

    @Override
    public void service(Request request, Response response) throws IOException {
      if (request.getRequestURI().equals(ABSENT)) {
        response.sendError(404);
        return;
      }
      if (request.getRequestURI().equals(BROKEN_OFF)) {
        response.getOutputStream().write(new byte[ANSWER]);
        response.flush();
        ((Runnable) request.getAttribute(HangUpFilter.HANG_UP)).run();
        return;
      }
      int read = request.getInputStream().readAllBytes().length;
      response.setHeader("X-Read", Integer.toString(read));
      response.setHeader("X-Port", Integer.toString(request.getRemotePort()));
      response.setContentType("text/plain");
      response.getOutputStream().write(new byte[ANSWER]);
    }
  }
}
