package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A client certificate in use that expires soon.
 *
 * @param id its number on the platform
 * @param account the system
 * @param department the department of the system
 * @param subject the distinguished name of its subject
 * @param notAfter when it expires
 */
public record ExpiringCertificate(
    UUID id, String account, String department, String subject, Instant notAfter) {}
