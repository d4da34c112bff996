package org.infoshare.catalogue.entry;

/**
 * A feature that must know from when on the platform serves an entry itself; every bean of this
 * type is told, in the transaction of the first push.
 */
public interface HostingListener {

  /**
   * The platform holds records of the entry from now on.
   *
   * @param entry the code of the entry
   */
  void hostingStarted(String entry);
}
