package org.infoshare.request;

import java.util.List;

/**
 * A provider's consent.
 *
 * @param items the names of the items consented to; all that were asked for if absent
 * @param reasons why some are left out; required then
 */
public record Consent(List<String> items, String reasons) {}
