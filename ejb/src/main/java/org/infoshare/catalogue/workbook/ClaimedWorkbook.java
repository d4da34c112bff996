package org.infoshare.catalogue.workbook;

import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;

/** A workbook whose row the running transaction has locked. */
final class ClaimedWorkbook {

  private final UUID id;
  private final String department;
  private final String account;
  private final boolean checkOnly;
  private final byte[] content;

  ClaimedWorkbook(UUID id, String department, String account, boolean checkOnly, byte[] content) {
    this.id = id;
    this.department = department;
    this.account = account;
    this.checkOnly = checkOnly;
    this.content = content;
  }

  UUID id() {
    return id;
  }

  String department() {
    return department;
  }

  /** Whether it is only checked and not imported. */
  boolean checkOnly() {
    return checkOnly;
  }

  byte[] content() {
    return content;
  }

  /** The sender, as the author of the imported entries. */
  Caller author() {
    return new Caller(account, department, Set.of(Roles.STAFF));
  }
}
