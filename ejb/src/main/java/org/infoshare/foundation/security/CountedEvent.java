package org.infoshare.foundation.security;

import java.time.Instant;

/**
 * How often an event happened within an hour.
 *
 * @param hour when the hour begins
 */
record CountedEvent(
    Instant hour, SecurityEvent event, long count, Instant firstAt, Instant lastAt) {}
