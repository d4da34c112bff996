package org.infoshare.foundation.persistence;

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
 * The running transaction and its one handle, on the connection that JPA uses until the end.
 *
 * <p>While a connection of a transaction is in use, the server's pool lends that transaction a
 * second one, and validates it first. Plain SQL therefore uses JPA's connection, even if JPA has
 * nothing else to do.
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

  /**
   * The handle; empty if no transaction runs, or if the transaction is ending and accepts no
   * further participant.
   */
  Optional<Handle> handle() {
    int status = transactions.getTransactionStatus();
    if (status != Status.STATUS_ACTIVE && status != Status.STATUS_MARKED_ROLLBACK) {
      return Optional.empty();
    }
    var handle = (Handle) transactions.getResource(KEY);
    if (handle == null && status == Status.STATUS_ACTIVE) {
      handle = jdbi.open();
      transactions.putResource(KEY, handle);
    }
    return Optional.ofNullable(handle);
  }

  /**
   * The connection of JPA. JPA returns it when the transaction ends; nobody else closes it.
   *
   * <p>EclipseLink borrows it with its first statement, and reports none before. A unit of work
   * that has already joined the transaction is therefore asked for its connection as that statement
   * would ask.
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
