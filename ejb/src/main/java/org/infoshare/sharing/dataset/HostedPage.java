package org.infoshare.sharing.dataset;

import java.util.List;

/**
 * Hosted records, or versions of one, as far as they fit into one answer.
 *
 * @param rows what fits, in the order asked for
 * @param more whether others follow
 */
public record HostedPage<T>(List<T> rows, boolean more) {

  public HostedPage {
    rows = List.copyOf(rows);
  }
}
