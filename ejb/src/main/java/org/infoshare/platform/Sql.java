package org.infoshare.platform;

import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/** The door to plain SQL: a handle on the connection of the running transaction. */
public class Sql {

  private final Jdbi jdbi;

  /** For the container's proxy. */
  protected Sql() {
    this(null);
  }

  public Sql(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public <R, X extends Exception> R ask(HandleCallback<R, X> question) throws X {
    return jdbi.withHandle(question);
  }

  public <X extends Exception> void run(HandleConsumer<X> work) throws X {
    jdbi.useHandle(work);
  }
}
