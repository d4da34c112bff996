package org.infoshare.it;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a call was answered, the same for both wires.
 *
 * @param value what was answered; empty where it was refused
 * @param reason why it was refused; null where it was not
 * @param errors every field at fault
 */
record Answer(Map<String, Object> value, String reason, List<FieldError> errors) {

  /** One field at fault. */
  record FieldError(String pointer, String code) {}

  static Answer of(Map<String, Object> value) {
    return new Answer(value, null, List.of());
  }

  static Answer refused(String reason, List<FieldError> errors) {
    return new Answer(Map.of(), reason, errors);
  }

  boolean isRefused() {
    return reason != null;
  }

  /** The answer itself, and so that it was not refused. */
  Answer done() {
    if (isRefused()) {
      throw new AssertionError("Refused: " + reason + " " + errors);
    }
    return this;
  }

  Object get(String name) {
    return value.get(name);
  }

  String text(String name) {
    Object found = value.get(name);
    return found == null ? null : found.toString();
  }

  UUID id(String name) {
    return UUID.fromString(text(name));
  }

  long number(String name) {
    return Long.parseLong(text(name));
  }

  @SuppressWarnings("unchecked") // what both wires deliver
  List<Map<String, Object>> list(String name) {
    return (List<Map<String, Object>>) value.getOrDefault(name, List.of());
  }

  @SuppressWarnings("unchecked") // what both wires deliver
  List<String> texts(String name) {
    return (List<String>) value.getOrDefault(name, List.of());
  }

  @SuppressWarnings("unchecked") // what both wires deliver
  Map<String, Object> map(String name) {
    return (Map<String, Object>) value.get(name);
  }
}
