package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.List;

/**
 * An account as its department's head sees it.
 *
 * @param name what it signs in with
 * @param department the code of its department
 * @param displayName the person's or system's name
 * @param kind what it is
 * @param roles its roles, in alphabetical order
 * @param locked whether it may not sign in
 * @param createdAt when it was created
 * @param credentialAt when its password or secret was last set; absent where there is none yet
 */
public record AccountView(
    String name,
    String department,
    String displayName,
    AccountKind kind,
    List<String> roles,
    boolean locked,
    Instant createdAt,
    Instant credentialAt) {}
