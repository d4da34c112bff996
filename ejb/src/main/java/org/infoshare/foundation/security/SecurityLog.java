package org.infoshare.foundation.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.Json;

/**
 * The security events as a file for the collector of logs: one line of JSON in ASCII for each first
 * event of an hour, each power of ten, and the last number of the hour.
 *
 * <p>A line is escaped as a whole, so no text of a caller begins another one.
 */
@ApplicationScoped
class SecurityLog {

  private static final System.Logger LOG = System.getLogger(SecurityLog.class.getName());

  private static final String OFF = "off";
  private static final String DOMAIN = "com.sun.aas.instanceRoot";
  private static final String FILE = "/logs/infoshare-security.%g.log";
  private static final int MAX_BYTES = 20_000_000;
  private static final int MAX_FILES = 10;

  private static final ObjectWriter WRITER =
      Json.mapper().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());

  /** Held, because the server's log manager holds loggers weakly. */
  private final Logger logger = Logger.getLogger("infoshare.security");

  private final String pattern;
  private Handler handler;

  /** For the container's proxy. */
  protected SecurityLog() {
    pattern = OFF;
  }

  /**
   * @param file a pattern of {@link FileHandler}, or {@code off}; without it, a file of the
   *     server's domain
   */
  @Inject
  SecurityLog(@ConfigProperty(name = "infoshare.security-log.file") Optional<String> file) {
    String domain = System.getProperty(DOMAIN);
    pattern = file.orElse(domain == null ? OFF : domain + FILE);
    logger.setUseParentHandlers(false);
  }

  /** Writes a line; a log that cannot be opened says so once for each event in the server's own. */
  synchronized void write(CountedEvent event) {
    if (!pattern.equals(OFF) && isOpen()) {
      logger.info(line(event));
    }
  }

  /** The server takes the handlers of all loggers away when its administrator changes levels. */
  private boolean isOpen() {
    if (handler != null && Arrays.asList(logger.getHandlers()).contains(handler)) {
      return true;
    }
    close();
    try {
      var opened = new FileHandler(pattern, MAX_BYTES, MAX_FILES, true);
      opened.setEncoding("US-ASCII");
      opened.setLevel(java.util.logging.Level.ALL);
      opened.setFormatter(new Lines());
      handler = opened;
      logger.setLevel(java.util.logging.Level.INFO);
      logger.addHandler(handler);
      return true;
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "The security log cannot be opened: " + pattern, unwritable);
      return false;
    }
  }

  @PreDestroy
  synchronized void close() {
    if (handler != null) {
      logger.removeHandler(handler);
      handler.close();
      handler = null;
    }
  }

  /** The fields of a line are documented for administrators; those that are null are left out. */
  static String line(CountedEvent counted) {
    var event = counted.event();
    try {
      return WRITER.writeValueAsString(
          new Line(
              counted.lastAt(),
              event.kind(),
              event.account(),
              event.method(),
              event.operation(),
              event.reason(),
              event.address(),
              counted.count(),
              counted.hour()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private record Line(
      Instant at,
      SecurityEventKind event,
      String account,
      String method,
      String operation,
      String reason,
      String address,
      long count,
      Instant hour) {}

  private static final class Lines extends Formatter {

    @Override
    public String format(LogRecord line) {
      return line.getMessage() + "\n";
    }
  }
}
