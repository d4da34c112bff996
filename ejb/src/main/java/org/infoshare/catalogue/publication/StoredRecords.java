package org.infoshare.catalogue.publication;

/**
 * Tells whether the platform stores records of an entry. The feature of hosted records implements
 * it.
 */
public interface StoredRecords {

  boolean hasAny(String entry);
}
