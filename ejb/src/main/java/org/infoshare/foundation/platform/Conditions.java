package org.infoshare.foundation.platform;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.Query;

/**
 * The conditions of a list in plain SQL: what the filter leaves out does not restrict.
 *
 * <p>Conditions are ours, values are bound: nothing that a caller wrote becomes part of a
 * statement.
 */
public final class Conditions {

  private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** A condition that always holds its place; its values follow by {@link #bindTo}. */
  public Conditions where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** The value of a parameter that stands in a condition. */
  public Conditions bind(String parameter, Object value) {
    values.put(parameter, value);
    return this;
  }

  /** The same for the names of words, as an array. */
  public Conditions bindNames(String parameter, Collection<? extends Enum<?>> words) {
    return bind(parameter, words.stream().map(Enum::name).toArray(String[]::new));
  }

  /** That the column has the value, unless that is null; enums are kept by their names. */
  public Conditions equalIfPresent(String column, Object wanted) {
    String parameter = column.substring(column.indexOf('.') + 1);
    return whereIfPresent(column + " = :" + parameter, parameter, wanted);
  }

  /** That condition on one parameter, unless its value is null. */
  public Conditions whereIfPresent(String condition, String parameter, Object value) {
    if (value == null) {
      return this;
    }
    return where(condition).bind(parameter, value instanceof Enum<?> word ? word.name() : value);
  }

  /** All of them, to stand after {@code where}. */
  public String sql() {
    return conditions.isEmpty() ? "true" : "(" + String.join(") and (", conditions) + ")";
  }

  /** Binds their values. */
  public Query bindTo(Query query) {
    return query.bindMap(values);
  }

  /**
   * The entities that a query with these conditions finds; JPA knows parameters in SQL by their
   * place alone, and takes {@code ?} and {@code #} for the beginning of one.
   *
   * @param sql selects all columns of the table of that type
   * @throws IllegalArgumentException if a parameter has no value
   */
  @SuppressWarnings("unchecked")
  public <T> List<T> findEntities(EntityManager entities, Class<T> type, String sql) {
    var bound = new ArrayList<Object>();
    var placed =
        PARAMETER
            .matcher(sql)
            .replaceAll(
                parameter -> {
                  bound.add(value(parameter.group(1)));
                  return "?" + bound.size();
                });
    var query = entities.createNativeQuery(placed, type);
    for (int i = 0; i < bound.size(); i++) {
      query.setParameter(i + 1, bound.get(i));
    }
    return query.getResultList();
  }

  private Object value(String parameter) {
    if (!values.containsKey(parameter)) {
      throw new IllegalArgumentException("There is no value of " + parameter);
    }
    return values.get(parameter);
  }
}
