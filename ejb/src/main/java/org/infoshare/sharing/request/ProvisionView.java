package org.infoshare.sharing.request;

import java.time.Instant;
import org.infoshare.sharing.grant.AccessMode;

/**
 * How a request was provided.
 *
 * @param note where and how the requester gets it; absent where the platform hosts the records
 * @param by the account; {@code platform} where the platform provided by itself
 * @param late whether the limit had passed
 */
public record ProvisionView(AccessMode how, String note, String by, Instant at, boolean late) {}
