package org.infoshare.foundation.evidence;

/**
 * The last delivery of a record to a department.
 *
 * @param department the receiving department
 * @param evidence the number of the evidence record of the delivery
 * @param version the delivered version of the record
 */
public record RecordDelivery(String department, long evidence, long version) {}
