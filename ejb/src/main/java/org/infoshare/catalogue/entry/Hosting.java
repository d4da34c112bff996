package org.infoshare.catalogue.entry;

/**
 * Whether the platform serves an entry itself, from records that its department has pushed. The
 * feature of hosted records implements it.
 */
public interface Hosting {

  /**
   * Whether records of the entry were ever pushed; it stays so until the transaction ends.
   *
   * @param entry the code of the entry
   */
  boolean isHosted(String entry);
}
