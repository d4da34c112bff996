package org.infoshare.platform;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Rows of plain SQL as records: each component has the name of a column. */
public final class Rows {

  private Rows() {}

  /**
   * Reads rows as records of that type, which no other package needs to see: so its constructor is
   * opened for the library.
   */
  @SuppressWarnings("unchecked")
  public static <T extends Record> RowMapper<T> as(Class<T> type) {
    var constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return (RowMapper<T>) ConstructorMapper.of(constructor);
  }
}
