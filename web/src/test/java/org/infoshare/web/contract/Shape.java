package org.infoshare.web.contract;

import java.util.List;
import java.util.Map;

/** What a message or a part of it looks like, whichever contract says so. */
sealed interface Shape {

  /**
   * One value.
   *
   * @param kind text, uuid, date, time, int, long, decimal, boolean, bytes
   */
  record Value(String kind, Bounds bounds) implements Shape {
    Value(String kind) {
      this(kind, Bounds.NONE);
    }
  }

  /** What a text must be like; each of these is null where anything will do. */
  record Bounds(Integer minLength, Integer maxLength, String pattern) {
    static final Bounds NONE = new Bounds(null, null, null);
  }

  /** One of these words, in this order. */
  record Choice(List<String> words) implements Shape {}

  /** A hosted record, or anything else with names of its own. */
  record FreeRecord() implements Shape {}

  /**
   * Several of the same.
   *
   * @param maxItems null where there may be any number
   */
  record ListOf(Shape item, Integer maxItems) implements Shape {
    ListOf(Shape item) {
      this(item, null);
    }
  }

  /**
   * Named fields, in their order.
   *
   * @param name the type's name in its contract
   */
  record Structure(String name, Map<String, Field> fields) implements Shape {}

  /** A field, and whether it is always there. */
  record Field(Shape shape, boolean required) {}

  /** One operation: what it is asked and what it answers. */
  record Operation(String service, Structure request, Structure answer) {}
}
