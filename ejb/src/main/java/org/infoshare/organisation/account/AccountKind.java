package org.infoshare.organisation.account;

import java.util.Set;
import org.infoshare.foundation.platform.Roles;

/** The function of the account's owner in the department. */
public enum AccountKind {
  STAFF,
  /** The head of the sharing office. */
  HEAD,
  DEPARTMENT_HEAD,
  /** One person who is head of the department and of its sharing office. */
  HEAD_OF_BOTH,
  /** An information system. */
  SYSTEM;

  /** The {@link Roles} that the function gives, whatever the department does. */
  Set<String> roles() {
    return switch (this) {
      case STAFF -> Set.of(Roles.STAFF);
      case HEAD -> Set.of(Roles.HEAD);
      case DEPARTMENT_HEAD -> Set.of(Roles.DEPARTMENT_HEAD);
      case HEAD_OF_BOTH -> Set.of(Roles.HEAD, Roles.DEPARTMENT_HEAD);
      case SYSTEM -> Set.of(Roles.SYSTEM);
    };
  }

  /**
   * The role of those who open and reset such an account. The account of the head of the department
   * is made by another such head: the head of the sharing office would else become both.
   */
  String administeredBy() {
    return roles().contains(Roles.DEPARTMENT_HEAD) ? Roles.DEPARTMENT_HEAD : Roles.HEAD;
  }

  /** Whether the owner is the head of the department, of its sharing office or of both. */
  boolean isHead() {
    return this == HEAD || this == DEPARTMENT_HEAD || this == HEAD_OF_BOTH;
  }
}
