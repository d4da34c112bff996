package org.infoshare.foundation.persistence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.Query;

/**
 * The conditions of a list in plain SQL. A field that the filter leaves out does not restrict.
 *
 * <p>Conditions are constants of the platform, and values are bound: no text of a caller becomes
 * part of a statement.
 */
public final class Conditions {

  private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a condition; its values are bound by {@link #bindTo}. */
  public Conditions where(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds the value of a parameter of a condition. */
  public Conditions bind(String parameter, Object value) {
    values.put(parameter, value);
    return this;
  }

  /** Adds the names of enum constants as an array parameter. */
  public Conditions bindNames(String parameter, Collection<? extends Enum<?>> constants) {
    return bind(parameter, constants.stream().map(Enum::name).toArray(String[]::new));
  }

  /**
   * Adds the condition that the column has the value, unless the value is null; enums are stored by
   * their names.
   */
  public Conditions equalIfPresent(String column, Object value) {
    String parameter = column.substring(column.indexOf('.') + 1);
    return whereIfPresent(column + " = :" + parameter, parameter, value);
  }

  /** Adds a condition with one parameter, unless its value is null. */
  public Conditions whereIfPresent(String condition, String parameter, Object value) {
    if (value == null) {
      return this;
    }
    return where(condition)
        .bind(parameter, value instanceof Enum<?> constant ? constant.name() : value);
  }

  /** All conditions, for use after {@code where}. */
  public String sql() {
    return conditions.isEmpty() ? "true" : "(" + String.join(") and (", conditions) + ")";
  }

  /** Binds the values of all parameters. */
  public Query bindTo(Query query) {
    return query.bindMap(values);
  }

  /**
   * The entities that a query with these conditions finds. JPA knows parameters in SQL only by
   * position, and takes {@code ?} and {@code #} for the beginning of one.
   *
   * @param sql selects all columns of the table of that type
   * @throws IllegalArgumentException if a parameter has no value
   */
  @SuppressWarnings("unchecked")
  public <T> List<T> findEntities(EntityManager entities, Class<T> type, String sql) {
    var bound = new ArrayList<Object>();
    var positional =
        PARAMETER
            .matcher(sql)
            .replaceAll(
                parameter -> {
                  bound.add(value(parameter.group(1)));
                  return "?" + bound.size();
                });
    var query = entities.createNativeQuery(positional, type);
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
