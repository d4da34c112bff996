package org.infoshare.sharing.request;

import java.util.List;

/**
 * A provider's consent.
 *
 * @param items the names of the items consented to; all that were asked for if absent
 * @param ground on what ground some are left out; required in return flow, where not every ground
 *     is allowed
 * @param reasons why some are left out; required then
 */
public record Consent(List<String> items, RefusalGround ground, String reasons) {

  /** A consent to all that was asked for. */
  static Consent ofAllItems() {
    return new Consent(null, null, null);
  }
}
