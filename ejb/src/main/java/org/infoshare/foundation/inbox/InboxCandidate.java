package org.infoshare.foundation.inbox;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A case that may wait for somebody.
 *
 * @param offer tells whether it does
 * @param waiting the case with what it offers
 */
record InboxCandidate(
    Supplier<InboxOffer> offer, Function<InboxOffer, Waiting> waiting, InboxPosition position) {}
