package org.infoshare.catalogue.entry;

/** Whether the platform holds records of an entry. The feature of hosted records implements it. */
public interface StoredRecords {

  boolean hasAny(String entry);
}
