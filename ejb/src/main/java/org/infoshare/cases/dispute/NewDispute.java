package org.infoshare.cases.dispute;

import java.util.UUID;

/**
 * A dispute to be opened.
 *
 * @param request the request that was refused, left unanswered or consented to in part; null for a
 *     need
 * @param need the need outside the catalogue that was declined or left unanswered; null for a
 *     request
 * @param reasons why the requester insists, at most 1000 characters
 */
public record NewDispute(UUID request, UUID need, String reasons) {}
