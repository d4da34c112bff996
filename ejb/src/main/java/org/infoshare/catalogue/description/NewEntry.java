package org.infoshare.catalogue.description;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The description of an entry for a draft or an amendment (national guide, section 8 of the rules).
 *
 * @param node the classification code under which the entry gets its number: 类, 项, 目, 细目
 * @param name 信息资源名称, at most 64 characters
 * @param summary 信息资源摘要, at most 1000 characters
 * @param formatClass 信息资源格式分类
 * @param updateCycle 更新周期
 * @param sharing 共享属性; never looser than the strictest item that is served
 * @param condition 共享条件 beyond scope and use, at most 500 characters; optional, and flagged to the
 *     authority (Decree 809 art. 15)
 * @param legalBasis 不予共享依据, required if the entry or an item is not shared, at most 500 characters
 * @param sharingMode 共享方式分类
 * @param openToPublic 是否向社会开放
 * @param grading 数据分级
 * @param evidenceTag how certain the attribution of this class is, such as {@code INFERRED-N};
 *     optional
 * @param items the information items, 1 to 200, at least one of them a key
 * @param providerUnit 提供方内部部门, optional, at most 64 characters
 * @param formatType 信息资源格式类型: a value of the code list {@code format-type}; none for a service
 * @param otherFormat 其他类型资源格式描述, required if the type is {@code OTHER} or the format describes
 *     itself, at most 500 characters
 * @param scope 共享范围, required if conditional, at most 500 characters
 * @param use 使用用途, required if conditional, at most 500 characters
 * @param legalBasisKind the kind of norm of the legal basis, required with it
 * @param sharingModeType 共享方式类型, required if shared by the platform
 * @param openingCondition 开放条件, required if open to the public, at most 500 characters
 * @param dataCategory 数据分类
 * @param relatedEntries 关联资源代码, at most 50
 * @param businessItem 关联业务事项, optional, at most 128 characters
 * @param extent the area covered, required under 103 (natural resources and geospatial)
 * @param referenceSystem the reference system of the data itself, not of the extent: a value of the
 *     code list {@code reference-system}, required with the extent
 */
public record NewEntry(
    String node,
    String name,
    @JsonProperty("abstract") String summary,
    FormatClass formatClass,
    UpdateCycle updateCycle,
    Sharing sharing,
    String condition,
    String legalBasis,
    SharingMode sharingMode,
    Boolean openToPublic,
    Grading grading,
    String evidenceTag,
    List<ItemDefinition> items,
    String providerUnit,
    String formatType,
    String otherFormat,
    String scope,
    String use,
    LegalBasisKind legalBasisKind,
    SharingModeType sharingModeType,
    String openingCondition,
    DataCategory dataCategory,
    List<String> relatedEntries,
    String businessItem,
    Extent extent,
    String referenceSystem) {

  /** An empty list of related entries is the same as none, because XML cannot distinguish them. */
  public NewEntry {
    relatedEntries = relatedEntries == null || relatedEntries.isEmpty() ? null : relatedEntries;
  }
}
