package org.infoshare.catalogue.description;

/**
 * One point in which a later version differs from an earlier one.
 *
 * @param kind the kind of the difference
 * @param item the name of the item; absent if the whole entry differs
 * @param field the field that differs
 * @param before the earlier value; absent if there was none
 * @param after the later value; absent if there is none
 * @param breaking whether systems that use the earlier version may fail
 */
public record Difference(
    DifferenceKind kind, String item, String field, String before, String after, boolean breaking) {

  static Difference ofItem(
      DifferenceKind kind, String item, String field, Object before, Object after) {
    return new Difference(kind, item, field, text(before), text(after), kind.isBreaking());
  }

  static Difference ofEntry(DifferenceKind kind, String field, Object before, Object after) {
    return new Difference(kind, null, field, text(before), text(after), kind.isBreaking());
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
