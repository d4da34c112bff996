package org.infoshare.dispute;

import java.util.UUID;

/**
 * A dispute to be opened.
 *
 * @param request the request that was refused, left unanswered or consented to in part
 * @param reasons why the requester insists, at most 1000 characters
 */
public record NewDispute(UUID request, String reasons) {}
