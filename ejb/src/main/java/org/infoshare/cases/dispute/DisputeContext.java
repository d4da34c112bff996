package org.infoshare.cases.dispute;

import java.time.Instant;
import org.infoshare.foundation.platform.Caller;

/**
 * Whose turn it is in a dispute.
 *
 * @param bodies who conducts, reviews and rules it now
 */
record DisputeContext(Caller caller, CompetentBodies bodies, Instant at) {}
