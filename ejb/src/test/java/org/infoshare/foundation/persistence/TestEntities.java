package org.infoshare.foundation.persistence;

import static jakarta.persistence.Persistence.createEntityManagerFactory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * JPA without a server: the product's own unit, with transactions of the test instead of the
 * container's. The classes are not woven, so what is changed is found by comparison.
 */
public final class TestEntities implements AutoCloseable {

  private final EntityManager manager;
  private final Sql sql;

  private TestEntities(EntityManagerFactory unit, DataSource outside) {
    manager = unit.createEntityManager();
    var jdbi = Sql.configured(Jdbi.create(new JpaTransaction.JpaConnection(manager)));
    sql =
        Sql.inTransaction(
            () -> manager.getTransaction().isActive() ? Optional.of(jdbi.open()) : Optional.empty(),
            outside);
  }

  /** On the database that all tests share. */
  public static TestEntities shared() {
    return new TestEntities(Shared.UNIT, TestDatabase.application());
  }

  /** The product's unit on those connections. */
  public static EntityManagerFactory unit(DataSource connections) {
    return createEntityManagerFactory(
        "infoshare",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.nonJtaDataSource", connections,
            "eclipselink.weaving", "false",
            "eclipselink.logging.level", "WARNING",
            "eclipselink.session-name", UUID.randomUUID().toString()));
  }

  public EntityManager manager() {
    return manager;
  }

  /** Plain SQL: in a running transaction on its connection. */
  public Sql sql() {
    return sql;
  }

  /** Runs work in a transaction; what is found afterwards is read anew. */
  public void inTransaction(Runnable work) {
    manager.getTransaction().begin();
    try {
      work.run();
      manager.getTransaction().commit();
    } finally {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
      manager.clear();
    }
  }

  @Override
  public void close() {
    manager.close();
  }

  /** One unit for all test classes: what is mapped does not change. */
  private static final class Shared {
    static final EntityManagerFactory UNIT = unit(TestDatabase.application());
  }
}
