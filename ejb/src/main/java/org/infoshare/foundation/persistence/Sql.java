package org.infoshare.foundation.persistence;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.mapper.reflect.ReflectionMappers;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * The access to plain SQL: a handle on the connection of the running transaction, or, outside of
 * one, on a connection of its own. Arrays of text, numbers and UUIDs can be bound. A row is read as
 * a record whose components are named like its columns.
 */
public class Sql {

  /** The time that the server needs to report that it has cancelled a statement. */
  private static final Duration CANCEL_MARGIN = Duration.ofSeconds(30);

  /** A cache, because Jdbi determines anew with every statement how to create a record. */
  private static final ClassValue<RowMapper<?>> RECORDS =
      new ClassValue<>() {
        @Override
        protected RowMapper<?> computeValue(Class<?> type) {
          var components = Stream.of(type.getRecordComponents()).map(RecordComponent::getType);
          try {
            var constructor = type.getDeclaredConstructor(components.toArray(Class<?>[]::new));
            // Most records are package-private.
            constructor.setAccessible(true);
            return ConstructorMapper.of(constructor);
          } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
          }
        }
      };

  private final Jdbi jdbi;
  private final Supplier<Optional<Handle>> running;

  /** For the container's proxy. */
  protected Sql() {
    this(null, null);
  }

  private Sql(Jdbi jdbi, Supplier<Optional<Handle>> running) {
    this.jdbi = jdbi;
    this.running = running;
  }

  /** Plain SQL on connections of that data source, even if a transaction runs. */
  public static Sql on(DataSource dataSource) {
    return new Sql(configured(Jdbi.create(dataSource)), Optional::empty);
  }

  /**
   * Plain SQL in the running transaction, or on connections of that data source if none runs.
   *
   * @param running the handle of the running transaction, which is not closed
   */
  static Sql inTransaction(Supplier<Optional<Handle>> running, DataSource dataSource) {
    return new Sql(configured(Jdbi.create(dataSource)), running);
  }

  static Jdbi configured(Jdbi jdbi) {
    jdbi.registerArrayType(String.class, "text");
    jdbi.registerArrayType(Long.class, "bigint");
    jdbi.registerArrayType(Integer.class, "integer");
    jdbi.registerArrayType(UUID.class, "uuid");
    jdbi.registerRowMapper(Sql::recordOf);
    jdbi.getConfig(ReflectionMappers.class)
        .setColumnNameMatchers(List.of(new RecordColumnNameMatcher()));
    // A bound value may be personal, and the message of an exception is written to the log.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  private static Optional<RowMapper<?>> recordOf(Type type, ConfigRegistry config) {
    return type instanceof Class<?> recordClass && recordClass.isRecord()
        ? Optional.of(RECORDS.get(recordClass))
        : Optional.empty();
  }

  public <R, X extends Exception> R withHandle(HandleCallback<R, X> work) throws X {
    var handle = running.get();
    return handle.isPresent() ? work.withHandle(handle.get()) : jdbi.withHandle(work);
  }

  public <X extends Exception> void useHandle(HandleConsumer<X> work) throws X {
    withHandle(work.asCallback());
  }

  /**
   * Runs work in the running transaction with a longer statement timeout than the server's, and
   * without an end of the transaction as a whole.
   *
   * @param maxDuration the maximum time of one statement
   */
  public void withStatementTimeout(Duration maxDuration, Runnable work) {
    try {
      useHandle(handle -> withStatementTimeout(handle, maxDuration, work));
    } catch (SQLException failed) {
      throw new ConnectionException(failed);
    }
  }

  private static void withStatementTimeout(Handle handle, Duration maxDuration, Runnable work)
      throws SQLException {
    var connection = handle.getConnection();
    int before = connection.getNetworkTimeout();
    handle.execute("set local statement_timeout = " + maxDuration.toMillis());
    handle.execute("set local transaction_timeout = 0");
    connection.setNetworkTimeout(
        Runnable::run, Math.toIntExact(maxDuration.plus(CANCEL_MARGIN).toMillis()));
    try {
      work.run();
      handle.execute("set local statement_timeout to default");
      handle.execute("set local transaction_timeout to default");
    } finally {
      if (!connection.isClosed()) {
        connection.setNetworkTimeout(Runnable::run, before);
      }
    }
  }
}
