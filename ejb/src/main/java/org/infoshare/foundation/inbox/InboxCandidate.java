package org.infoshare.foundation.inbox;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A case that may wait for the caller.
 *
 * @param offer determines whether it waits
 * @param item creates the item of the inbox from the offer
 */
record InboxCandidate(
    Supplier<InboxOffer> offer, Function<InboxOffer, InboxItem> item, InboxPosition position) {}
