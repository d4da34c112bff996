package org.infoshare.platform;

import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** The door to plain SQL: a handle on the connection of the running transaction. */
public class Sql {

  private final Jdbi jdbi;

  /** For the container's proxy. */
  protected Sql() {
    jdbi = null;
  }

  private Sql(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Plain SQL on that data source; arrays of text, numbers and UUIDs can be bound. */
  public static Sql on(DataSource dataSource) {
    var jdbi = Jdbi.create(dataSource);
    jdbi.registerArrayType(String.class, "text");
    jdbi.registerArrayType(Long.class, "bigint");
    jdbi.registerArrayType(Integer.class, "integer");
    jdbi.registerArrayType(UUID.class, "uuid");
    // What was bound may be personal, and the message of an exception ends in the log.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return new Sql(jdbi);
  }

  public <R, X extends Exception> R ask(HandleCallback<R, X> question) throws X {
    return jdbi.withHandle(question);
  }

  public <X extends Exception> void run(HandleConsumer<X> work) throws X {
    jdbi.useHandle(work);
  }
}
