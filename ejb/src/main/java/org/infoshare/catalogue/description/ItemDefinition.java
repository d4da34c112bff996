package org.infoshare.catalogue.description;

/**
 * One information item (信息项) of an entry.
 *
 * @param name the field name on the wires, {@code [a-z][A-Za-z0-9]{0,39}}
 * @param chineseName its Chinese name, at most 50 characters
 * @param englishName its English name, at most 128 characters
 * @param type its data type
 * @param length the maximum number of characters or digits of a value, 1 to 100000
 * @param key whether it is one of the items that identify a record
 * @param sensitive whether it is personal or otherwise sensitive
 * @param sharing its own sharing attribute
 * @param term the code of the standard term that it follows (标准数据元), optional, {@code
 *     [A-Za-z0-9._-]{1,64}}
 * @param noTermReason why no standard term fits, at most 200 characters; only without a term, and
 *     required without one in the classes of basic information
 */
public record ItemDefinition(
    String name,
    String chineseName,
    String englishName,
    ItemType type,
    Integer length,
    Boolean key,
    Boolean sensitive,
    Sharing sharing,
    String term,
    String noTermReason) {

  /** An item that does not say why it has no term. */
  public ItemDefinition(
      String name,
      String chineseName,
      String englishName,
      ItemType type,
      Integer length,
      Boolean key,
      Boolean sensitive,
      Sharing sharing,
      String term) {
    this(name, chineseName, englishName, type, length, key, sensitive, sharing, term, null);
  }

  /** Whether it is a key; false if not given. */
  public boolean isKey() {
    return Boolean.TRUE.equals(key);
  }
}
