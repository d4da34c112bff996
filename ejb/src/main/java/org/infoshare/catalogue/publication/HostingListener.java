package org.infoshare.catalogue.publication;

/**
 * A feature that must know when the platform starts to serve an entry itself. Every bean of this
 * type is called in the transaction of the first push.
 */
public interface HostingListener {

  /**
   * The platform stores records of the entry from now on.
   *
   * @param entry the code of the entry
   */
  void hostingStarted(String entry);
}
