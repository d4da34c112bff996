package org.infoshare.web.rest.demonstration;

import java.time.Instant;

/** Body of a move of the clock. */
public record ClockMove(Instant to) {}
