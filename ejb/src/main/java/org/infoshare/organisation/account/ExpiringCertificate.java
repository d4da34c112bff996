package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A client certificate in use that ends soon.
 *
 * @param id its number on the platform
 * @param account the system
 * @param department the department of the system
 * @param subject the distinguished name it is for
 * @param notAfter when it ends
 */
public record ExpiringCertificate(
    UUID id, String account, String department, String subject, Instant notAfter) {}
