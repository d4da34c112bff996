package org.infoshare.foundation.evidence;

/**
 * The last time that a department was handed out a record.
 *
 * @param department who got it
 * @param evidence the number of the record of evidence that says so
 * @param version the version of the record that it got
 */
public record RecordDelivery(String department, long evidence, long version) {}
