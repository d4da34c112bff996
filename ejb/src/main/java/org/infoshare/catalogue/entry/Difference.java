package org.infoshare.catalogue.entry;

/**
 * One point in which a later version differs from an earlier one.
 *
 * @param kind in what way
 * @param item the name of the item; absent where it is of the whole entry
 * @param field the field that differs
 * @param before what it said; absent where it said nothing
 * @param after what it says; absent where it says nothing
 * @param breaking whether whoever builds on the earlier version may fail
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
