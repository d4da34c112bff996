package org.infoshare.organisation.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/**
 * The account of a person or an information system.
 *
 * <p>Each change of its password, and each new secret or certificate, raises the credential
 * version. A verification that a node has cached thereby becomes void on every node at once.
 */
@Entity
@Table(name = "account")
public class Account {

  @Id private String name;

  @Column(nullable = false, updatable = false)
  private String department;

  /** The departments that were merged into this one. The database maintains the list. */
  @Convert(converter = TextsConverter.class)
  @Column(insertable = false, updatable = false)
  private List<String> predecessors;

  /** The staff number of its person, for good; null for a system. */
  @Column(updatable = false)
  private String person;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private AccountKind kind;

  /** In alphabetical order. */
  @Convert(converter = TextsConverter.class)
  @Column(nullable = false)
  private List<String> roles;

  private String credential;

  @Column(name = "credential_version", nullable = false)
  private int credentialVersion;

  @Column(name = "credential_set_at")
  private Instant credentialSetAt;

  /** Until when its credential is valid, if that is a one-time code; null for a password. */
  @Column(name = "code_expires_at")
  private Instant codeExpiresAt;

  /** Whether the directory checks its password, so that the platform has none. */
  @Column(name = "in_directory", nullable = false)
  private boolean inDirectory;

  @Column(nullable = false)
  private boolean locked;

  @Column(name = "locked_by_security", nullable = false)
  private boolean lockedBySecurity;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  /** Null for a system and in a demonstration; {@link Dormancy} counts from it. */
  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Column(name = "reset_at")
  private Instant resetAt;

  protected Account() {
    // for JPA
  }

  Account(
      String name,
      String department,
      String displayName,
      String person,
      AccountKind kind,
      Set<String> functionRoles,
      Instant now) {
    this.name = name;
    this.department = department;
    this.predecessors = List.of();
    this.displayName = displayName;
    this.person = person;
    this.kind = kind;
    this.createdAt = now;
    this.lastUsedAt = kind == AccountKind.SYSTEM ? null : now;
    assign(functionRoles);
  }

  String name() {
    return name;
  }

  String department() {
    return department;
  }

  AccountKind kind() {
    return kind;
  }

  String person() {
    return person;
  }

  String displayName() {
    return displayName;
  }

  boolean isLocked() {
    return locked;
  }

  boolean isInDirectory() {
    return inDirectory;
  }

  String credential() {
    return credential;
  }

  /** Sets a new password of the owner, already hashed; the previous one is void. */
  void setPassword(String hashed, Instant now) {
    credential = hashed;
    codeExpiresAt = null;
    inDirectory = false;
    lastUsedAt = now;
    raiseCredentialVersion(now);
  }

  /** Leaves its password to the directory; what the platform had of one is void. */
  void moveToDirectory(Instant now) {
    setPassword(null, now);
    inDirectory = true;
    credentialSetAt = null;
  }

  /** Takes a one-time code, already hashed, with which the owner sets the own password. */
  void setOneTimeCode(String hashed, Instant expiresAt, Instant now) {
    setPassword(hashed, now);
    codeExpiresAt = expiresAt;
  }

  /** Sets the password that everybody knows. It has no age, so neither it nor the account ends. */
  void setDemonstrationPassword(String hashed, Instant now) {
    setPassword(hashed, now);
    credentialSetAt = null;
    lastUsedAt = null;
  }

  /**
   * Whether its owner can sign in with a role.
   *
   * @param hasDirectory whether a directory is configured, without which nobody checks what is in
   *     it
   */
  boolean canActAs(String role, boolean hasDirectory) {
    return kind.roles().contains(role)
        && !locked
        && (inDirectory ? hasDirectory : credential != null && codeExpiresAt == null);
  }

  /** Assigns the roles of its kind and, for a person, those of the department's function. */
  final void assign(Set<String> functionRoles) {
    var assigned = new TreeSet<String>();
    assigned.addAll(kind.roles());
    if (kind != AccountKind.SYSTEM) {
      assigned.addAll(functionRoles);
    }
    roles = List.copyOf(assigned);
  }

  /** Raises the version when a system gets a further secret or certificate. */
  void raiseCredentialVersion(Instant now) {
    credentialVersion++;
    credentialSetAt = now;
  }

  /** Stores that somebody else reset its password. */
  void recordReset(Instant now) {
    resetAt = now;
  }

  /** When somebody else last reset its password; null if nobody did. */
  Instant resetAt() {
    return resetAt;
  }

  Instant lastUsedAt() {
    return lastUsedAt;
  }

  void lock(Caller caller) {
    locked = true;
    lockedBySecurity = lockedBySecurity || caller.hasRole(Roles.SECURITY);
  }

  /**
   * Allows it to sign in again, and ends its dormancy.
   *
   * @throws Refusal {@code locked-by-security} if the security administrator locked it and somebody
   *     else unlocks it
   */
  void unlock(Caller caller, Instant now) {
    if (lockedBySecurity && !caller.hasRole(Roles.SECURITY)) {
      throw new Refusal(AccountReason.LOCKED_BY_SECURITY);
    }
    locked = false;
    lockedBySecurity = false;
    if (lastUsedAt != null) {
      lastUsedAt = now;
    }
  }

  Caller caller() {
    return new Caller(name, department, Set.copyOf(roles), Set.copyOf(predecessors));
  }

  AccountView view() {
    return new AccountView(
        name,
        department,
        displayName,
        person,
        kind,
        roles,
        locked,
        inDirectory,
        createdAt,
        credentialSetAt,
        lastUsedAt);
  }
}
