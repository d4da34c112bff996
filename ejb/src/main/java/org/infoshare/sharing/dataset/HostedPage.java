package org.infoshare.sharing.dataset;

import java.util.List;

/**
 * The hosted records, or versions of one record, that fit into one answer.
 *
 * @param rows the rows that fit, in the requested order
 * @param more whether more rows follow
 */
public record HostedPage<T>(List<T> rows, boolean more) {

  public HostedPage {
    rows = List.copyOf(rows);
  }
}
