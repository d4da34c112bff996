package org.infoshare.sharing.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a requester disposed of the information.
 *
 * @param day when it did
 * @param by the account that confirmed it
 * @param at when that was
 */
public record DisposalView(
    DisposalMethod how, String statement, LocalDate day, String by, Instant at) {}
