package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The exports of the catalogue that run at once on this node: few, because each reads all entries
 * and occupies a thread for as long, and any account may call one.
 */
@ApplicationScoped
public class CatalogueExports {

  static final int MAX_CONCURRENT = 4;

  private final Semaphore places = new Semaphore(MAX_CONCURRENT);

  /**
   * Runs an export.
   *
   * @throws Refusal {@code too-busy} if as many as possible run already
   */
  public <T> T run(Supplier<T> export) {
    if (!places.tryAcquire()) {
      throw new Refusal(PlatformReason.TOO_BUSY);
    }
    try {
      return export.get();
    } finally {
      places.release();
    }
  }
}
