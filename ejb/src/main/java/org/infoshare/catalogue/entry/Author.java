package org.infoshare.catalogue.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** An account that wrote on one text of an entry. */
@Embeddable
class Author {

  private String account;

  @Column(name = "working_copy")
  private int workingCopy;

  protected Author() {
    // for JPA
  }

  Author(String account, int workingCopy) {
    this.account = account;
    this.workingCopy = workingCopy;
  }

  String account() {
    return account;
  }

  int workingCopy() {
    return workingCopy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Author author
        && author.workingCopy == workingCopy
        && author.account.equals(account);
  }

  @Override
  public int hashCode() {
    return Objects.hash(account, workingCopy);
  }
}
