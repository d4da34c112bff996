package org.infoshare.catalogue.search;

import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.entry.SharingMode;
import org.infoshare.catalogue.entry.UpdateCycle;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * An entry as it is searched. Only code, origin, name and time must be given; what an external
 * entry does not tell is null and counts in no facet.
 *
 * @param code the national form; of an external entry its id among the external ones
 * @param origin where it comes from
 * @param name 信息资源名称
 * @param summary 信息资源摘要
 * @param provider the code of the providing department, or what an external catalogue calls it
 * @param node the classification code
 * @param sharing 共享类型
 * @param cycle 更新周期
 * @param mode 共享方式分类
 * @param level the level of its provider, as it was when the entry was indexed
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
    UpdateCycle cycle,
    SharingMode mode,
    DepartmentLevel level,
    List<IndexedItem> items,
    Instant publishedAt) {

  public IndexedEntry {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** Whether a code is the id of an external entry; those of this catalogue have a slash. */
  static boolean isExternal(String code) {
    return code.indexOf('/') < 0;
  }

  /**
   * Its provider as a value of the facet: what another catalogue calls one could be the code of a
   * department here.
   */
  String facetProvider() {
    return provider == null || origin == EntryOrigin.LOCAL
        ? provider
        : FilterValues.EXTERNAL_PREFIX + provider;
  }
}
