/**
 * The record of security (安全审计): sign-ins, failed ones and refused calls, each with the address it
 * came from.
 *
 * <p>Every call signs in, so events are counted: equal ones of an hour are one row with their
 * number. {@link org.infoshare.foundation.security.SecurityEvents} counts in memory, so that no
 * call waits for the database; a timer writes what was counted. {@link
 * org.infoshare.foundation.security.SecurityLog} writes the same as lines of JSON for the collector
 * of logs. What is done, and not refused, is in the evidence.
 *
 * <p>{@link org.infoshare.foundation.security.ProtectionStartupCheck} lets nothing begin whose
 * secrets lie open.
 */
package org.infoshare.foundation.security;
