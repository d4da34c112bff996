package org.infoshare.catalogue.entry;

import java.time.Instant;

/**
 * Why the withdrawal of an entry is proposed or done.
 *
 * @param reasons the reasons of its department
 * @param proposedAt when the withdrawal was proposed
 */
public record WithdrawalView(String reasons, Instant proposedAt) {}
