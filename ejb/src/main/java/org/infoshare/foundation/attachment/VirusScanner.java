package org.infoshare.foundation.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The configured virus scanner, if there is one. It is called outside of any transaction and by few
 * threads at once: a scanner that hangs must not occupy all threads of the platform.
 */
@ApplicationScoped
public class VirusScanner {

  private static final System.Logger LOG = System.getLogger(VirusScanner.class.getName());

  private static final String PREFIX = "infoshare.attachment.clamd";
  private static final int MAX_CONCURRENT_SCANS = 8;

  private final Supplier<Settings> settings;
  private final Semaphore places = new Semaphore(MAX_CONCURRENT_SCANS);

  /**
   * The address and the timeouts of the scanner.
   *
   * @param address {@code host:port}; blank for no scanner
   * @param connectTimeout the maximum time for connecting
   * @param answerTimeout the maximum total time for sending a document and waiting for the answer
   */
  record Settings(String address, Duration connectTimeout, Duration answerTimeout) {

    private static final int CONNECTING = 5;
    private static final int ANSWERING = 60;

    static Settings of(Config config) {
      return new Settings(
          config.getOptionalValue(PREFIX, String.class).orElse(""),
          seconds(config, ".connect-seconds", CONNECTING),
          seconds(config, ".answer-seconds", ANSWERING));
    }

    private static Duration seconds(Config config, String name, int defaultSeconds) {
      return Duration.ofSeconds(
          config.getOptionalValue(PREFIX + name, Integer.class).orElse(defaultSeconds));
    }

    private Clamd clamd() throws IOException {
      try {
        var uri = URI.create("clamd://" + address.strip());
        if (uri.getHost() != null && uri.getPort() > 0) {
          return new Clamd(uri.getHost(), uri.getPort(), connectTimeout, answerTimeout);
        }
      } catch (IllegalArgumentException unreadable) {
        LOG.log(Level.DEBUG, "No address", unreadable);
      }
      throw new IOException(PREFIX + " is not host:port: " + address);
    }
  }

  /** For the container's proxy. */
  protected VirusScanner() {
    this(() -> null);
  }

  @Inject
  VirusScanner(Config config) {
    this(() -> Settings.of(config));
  }

  VirusScanner(Supplier<Settings> settings) {
    this.settings = settings;
  }

  public boolean isConfigured() {
    return !settings.get().address().isBlank();
  }

  /** The warning at the start of a platform whose documents are not scanned; empty for none. */
  Optional<String> warning(boolean demonstration) {
    return demonstration || isConfigured()
        ? Optional.empty()
        : Optional.of("No virus scanner is configured (" + PREFIX + "): documents are not scanned");
  }

  /**
   * Requires that a content is clean.
   *
   * @param journal records the name of the infection and the reason before the refusal
   * @throws Refusal {@code attachment-infected}; {@code scanner-unavailable} if the scanner gives
   *     no result
   */
  public void requireClean(byte[] content, BiConsumer<String, Reason> journal) {
    scan(content)
        .ifPresent(
            found -> {
              journal.accept(found, AttachmentReason.INFECTED);
              throw new Refusal(AttachmentReason.INFECTED, found);
            });
  }

  /**
   * Scans a content.
   *
   * @return the name of the infection; empty if it is clean
   * @throws Refusal {@code scanner-unavailable} if the scanner gives no result
   */
  Optional<String> scan(byte[] content) {
    if (!places.tryAcquire()) {
      throw unavailable(new IOException(MAX_CONCURRENT_SCANS + " scans at once"));
    }
    try {
      return settings.get().clamd().scan(content);
    } catch (IOException noAnswer) {
      throw unavailable(noAnswer);
    } finally {
      places.release();
    }
  }

  private static Refusal unavailable(IOException cause) {
    LOG.log(Level.WARNING, "An attachment was not taken, the virus scanner does not help", cause);
    return new Refusal(AttachmentReason.SCANNER_UNAVAILABLE);
  }
}
