package org.infoshare.catalogue.entry;

import java.time.Instant;

/**
 * Why an entry is to leave the catalogue or left it.
 *
 * @param reasons what its department says
 * @param proposedAt when it said so
 */
public record WithdrawalView(String reasons, Instant proposedAt) {}
