package org.infoshare.catalogue.source;

import java.util.List;

/**
 * A standard term (标准数据元): the meaning of a datum, independent of its provider.
 *
 * @param code {@code [A-Za-z0-9._-]{1,64}}, such as {@code person.name}
 * @param chineseName at most 50 characters
 * @param englishName at most 128 characters
 * @param synonyms other Chinese names of the same datum, at most 50 of at most 50 characters
 * @param meaning the meaning of a value, at most 500 characters
 * @param identifier whether every register needs it; then it may occur in any entry
 */
public record StandardTerm(
    String code,
    String chineseName,
    String englishName,
    List<String> synonyms,
    String meaning,
    Boolean identifier) {

  public StandardTerm {
    synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
  }
}
