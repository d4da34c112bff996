package org.infoshare.sharing.request;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The disposal of the information by the requester.
 *
 * @param day the day of the disposal
 * @param by the account that confirmed it
 * @param at when it was confirmed
 */
public record DisposalView(
    DisposalMethod how, String statement, LocalDate day, String by, Instant at) {}
