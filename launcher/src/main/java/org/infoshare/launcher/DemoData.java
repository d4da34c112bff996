package org.infoshare.launcher;

import java.net.URI;

/**
 * A loader of demo data, found by {@link java.util.ServiceLoader}.
 *
 * <p>It uses the wires of the platform, as any client does. Every start that wants demo data calls
 * it until it has returned normally once. A loader that was interrupted finds what it left behind
 * and continues from there.
 */
public interface DemoData {

  /**
   * Loads what is missing.
   *
   * @param base the platform, such as {@code http://localhost:8080/infoshare}, without a slash at
   *     the end
   * @throws Exception if the data cannot be loaded, which fails the start
   */
  void load(URI base, LoadProgress progress) throws Exception;
}
