package org.infoshare.cases.dispute;

import java.util.UUID;

/**
 * A dispute to be opened.
 *
 * @param request the request that was refused, not answered or consented to in part; null for a
 *     need
 * @param need the need outside the catalogue that was refused or not answered; null for a request
 * @param reasons the reasons of the requester, at most 1000 characters
 */
public record NewDispute(UUID request, UUID need, String reasons) {}
