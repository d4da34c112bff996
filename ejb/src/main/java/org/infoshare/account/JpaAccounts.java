package org.infoshare.account;

import static org.infoshare.account.AccountReason.ACCOUNT_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.infoshare.platform.Refusal;

@ApplicationScoped
class JpaAccounts implements Accounts {

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  @Override
  public void add(Account account) {
    if (find(account.name()).isPresent()) {
      throw new Refusal(ACCOUNT_EXISTS, account.name());
    }
    entityManager.persist(account);
    entityManager.flush();
  }

  @Override
  public Optional<Account> find(String name) {
    return Optional.ofNullable(entityManager.find(Account.class, name));
  }

  @Override
  public List<Account> of(String department) {
    return entityManager
        .createQuery(
            "select a from Account a where a.department = :department order by a.name",
            Account.class)
        .setParameter("department", department)
        .getResultList();
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
