package org.infoshare.catalogue.search;

import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * An entry in the search index. Only code, origin, name and time are required. Properties that an
 * external entry lacks are null and count in no facet.
 *
 * @param code the national form; for an external entry, its id
 * @param origin its origin
 * @param name 信息资源名称
 * @param summary 信息资源摘要
 * @param provider the code of the providing department, or its name in an external catalogue
 * @param node the classification code
 * @param sharing 共享属性
 * @param updateCycle 更新周期
 * @param sharingMode 共享方式分类
 * @param level the level of its provider when the entry was indexed
 * @param items the information items
 * @param publishedAt when this version was published
 */
public record IndexedEntry(
    String code,
    EntryOrigin origin,
    String name,
    String summary,
    String provider,
    String node,
    Sharing sharing,
    UpdateCycle updateCycle,
    SharingMode sharingMode,
    DepartmentLevel level,
    List<IndexedItem> items,
    Instant publishedAt) {

  public IndexedEntry {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** Whether a code is the id of an external entry. Codes of this catalogue contain a slash. */
  static boolean isExternal(String code) {
    return code.indexOf('/') < 0;
  }

  /**
   * Its provider as a value of the facet. External providers have a prefix, because their names
   * could equal the code of a department here.
   */
  String facetProvider() {
    return provider == null || origin == EntryOrigin.LOCAL
        ? provider
        : FilterValues.EXTERNAL_PREFIX + provider;
  }
}
