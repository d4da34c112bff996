package org.infoshare.catalogue.entry;

import java.util.List;

/**
 * Cases of a feature over entries that somebody still has to answer or to decide; every bean of
 * this type is asked. No department escapes them by taking its entry out of the catalogue, or by
 * giving its draft up.
 */
public interface OpenCases {

  /** The open cases over an entry, each by its id and who brought it, the oldest first. */
  List<String> findOpen(String entry);
}
