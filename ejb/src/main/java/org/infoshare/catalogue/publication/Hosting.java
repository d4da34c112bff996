package org.infoshare.catalogue.publication;

/**
 * Tells whether the platform itself serves an entry, from records that its department pushed. The
 * feature of hosted records implements it.
 */
public interface Hosting {

  /**
   * Whether records of the entry were ever pushed. The answer does not change until the transaction
   * ends.
   *
   * @param entry the code of the entry
   */
  boolean isHosted(String entry);
}
