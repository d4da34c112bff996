package org.infoshare.foundation.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.util.Optional;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The running transaction and its one handle, on the connection that JPA holds to its end.
 *
 * <p>While a connection of a transaction is in somebody's hands, the server's pool lends that
 * transaction a further one, and tries it first. So plain SQL takes JPA's, also where nothing else
 * is done by JPA.
 */
@ApplicationScoped
class JpaTransaction {

  private static final Object KEY = JpaTransaction.class.getName();

  @Resource private TransactionSynchronizationRegistry transactions;

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  private Jdbi jdbi;

  @PostConstruct
  void prepare() {
    jdbi = Sql.configured(Jdbi.create(new JpaConnection(entityManager)));
  }

  /** Empty where no transaction runs, or one that ends already and takes nobody in. */
  Optional<Handle> handle() {
    int status = transactions.getTransactionStatus();
    if (status != Status.STATUS_ACTIVE && status != Status.STATUS_MARKED_ROLLBACK) {
      return Optional.empty();
    }
    var kept = (Handle) transactions.getResource(KEY);
    if (kept == null && status == Status.STATUS_ACTIVE) {
      kept = jdbi.open();
      transactions.putResource(KEY, kept);
    }
    return Optional.ofNullable(kept);
  }

  /**
   * JPA gives its connection back when the transaction ends; nobody else closes it.
   *
   * <p>EclipseLink borrows it with its first statement, and tells of none before: a unit of work
   * that has joined the transaction already is asked for its connection as that statement would.
   */
  record JpaConnection(EntityManager entityManager) implements ConnectionFactory {

    @Override
    public Connection openConnection() {
      var work = entityManager.unwrap(UnitOfWorkImpl.class);
      var accessor = work.getAccessor();
      accessor.incrementCallCount(work.getParent());
      accessor.decrementCallCount();
      return accessor.getConnection();
    }

    @Override
    public void closeConnection(Connection connection) {}
  }
}
