package org.infoshare.foundation.evidence;

import java.util.UUID;

/**
 * One record that an act delivered or changed.
 *
 * @param recordId the hosted record
 * @param recordVersion its version at that moment
 * @param subjectHash the keyed hash of its subject, 64 hexadecimal digits
 */
public record EvidenceRow(UUID recordId, long recordVersion, String subjectHash) {}
