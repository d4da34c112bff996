package org.infoshare.catalogue.description;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;

/** The code lists of the national guide, which are data. */
@ApplicationScoped
public class CodeLists {

  private static final String SELECT =
      "select list, value, national_code, chinese, english, parent, position from code_list";

  private Sql sql;

  /** For the container's proxy. */
  protected CodeLists() {}

  @Inject
  public CodeLists(Sql sql) {
    this.sql = sql;
  }

  /** Every value of every list, ordered by list and position. */
  public List<CodeListValue> all() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " order by list, position")
                .mapTo(CodeListValue.class)
                .list());
  }

  /** The values of a list, ordered by position; empty if there is no such list. */
  public List<CodeListValue> valuesOf(String list) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " where list = :list order by position")
                .bind("list", list)
                .mapTo(CodeListValue.class)
                .list());
  }

  /** The value with this wire value. */
  public Optional<CodeListValue> find(String list, String value) {
    return valuesOf(list).stream().filter(one -> one.value().equals(value)).findFirst();
  }
}
