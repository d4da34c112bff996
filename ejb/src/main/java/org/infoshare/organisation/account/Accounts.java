package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.AccountReason.ACCOUNT_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.platform.Refusal;

/** The repository of department accounts. */
@ApplicationScoped
class Accounts {

  private final EntityManager entities;

  /** For the container's proxy. */
  protected Accounts() {
    this(null);
  }

  @Inject
  Accounts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Opens an account.
   *
   * @throws Refusal {@code account-exists} if the name is taken
   */
  void add(Account account) {
    if (find(account.name()).isPresent()) {
      throw new Refusal(ACCOUNT_EXISTS, account.name());
    }
    entities.persist(account);
    entities.flush();
  }

  Optional<Account> find(String name) {
    return Optional.ofNullable(entities.find(Account.class, name));
  }

  /** The account of that name, locked until the transaction ends. */
  Optional<Account> lock(String name) {
    return Optional.ofNullable(entities.find(Account.class, name, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Every account of a department, by name. */
  List<Account> findByDepartment(String department) {
    return entities
        .createQuery(
            "select a from Account a where a.department = :department order by a.name",
            Account.class)
        .setParameter("department", department)
        .getResultList();
  }

  /** Writes pending changes, so that plain SQL sees them. */
  void flush() {
    entities.flush();
  }
}
