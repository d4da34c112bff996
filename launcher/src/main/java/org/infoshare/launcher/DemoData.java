package org.infoshare.launcher;

import java.net.URI;

/**
 * A loader of demo data, found by {@link java.util.ServiceLoader}.
 *
 * <p>It speaks to the platform over its wires, as anybody would. It is called at every start that
 * wants demo data until it has once returned normally; a loader that was interrupted finds what it
 * left behind and goes on from there.
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
