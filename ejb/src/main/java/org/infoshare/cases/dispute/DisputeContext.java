package org.infoshare.cases.dispute;

import java.time.Instant;
import org.infoshare.cases.competence.CompetentBodies;
import org.infoshare.foundation.platform.Caller;

/**
 * The context of a command in a dispute: who acts and when.
 *
 * @param bodies the bodies that conduct, review and rule on it at that time
 */
record DisputeContext(Caller caller, CompetentBodies bodies, Instant at) {}
