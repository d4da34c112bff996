package org.infoshare.sharing.request;

import java.time.Instant;
import org.infoshare.sharing.grant.AccessMode;

/**
 * The provision of a request.
 *
 * @param note where and how the requester gets it; absent if the platform hosts the records
 * @param by the account; {@code platform} if the platform provided automatically
 * @param late whether the deadline had expired
 */
public record ProvisionView(AccessMode how, String note, String by, Instant at, boolean late) {}
