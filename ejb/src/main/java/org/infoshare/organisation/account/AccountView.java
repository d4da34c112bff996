package org.infoshare.organisation.account;

import java.time.Instant;
import java.util.List;

/**
 * An account as the head of its department sees it.
 *
 * @param name the name for the sign-in
 * @param department the code of its department
 * @param displayName the name of the person or system
 * @param staffNumber the person's number; absent for a system
 * @param kind the kind of account
 * @param roles its roles, in alphabetical order
 * @param locked whether it may not sign in
 * @param inDirectory whether the directory keeps its password
 * @param createdAt when it was created
 * @param credentialSetAt when its password, one-time code or secret was last set; absent if there
 *     is none yet, if the directory keeps it, or if it is the known password of a demonstration
 * @param lastUsedAt when its person last signed in, to the day, or it was opened, reset or
 *     unlocked; absent for a system and in a demonstration
 */
public record AccountView(
    String name,
    String department,
    String displayName,
    String staffNumber,
    AccountKind kind,
    List<String> roles,
    boolean locked,
    boolean inDirectory,
    Instant createdAt,
    Instant credentialSetAt,
    Instant lastUsedAt) {}
