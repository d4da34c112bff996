package org.infoshare.organisation.system;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.organisation.onboarding.ContactPerson;

/**
 * An information system to be registered.
 *
 * @param account its account, of kind SYSTEM and of the caller's department
 * @param name at most 64 characters
 * @param addresses the network addresses that may be called: CIDR blocks or host:port, 1 to 20
 * @param credential the kind of credential with which it signs in
 * @param certificateUntil the last day of its certificate; required with a certificate, absent
 *     otherwise
 * @param contact the contact person
 */
public record NewSystem(
    String account,
    String name,
    List<String> addresses,
    CredentialKind credential,
    LocalDate certificateUntil,
    ContactPerson contact) {}
