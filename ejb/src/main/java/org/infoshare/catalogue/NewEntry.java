package org.infoshare.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a department says of an entry when it drafts or amends it (national guide, section 8 of the
 * rules).
 *
 * @param node the classification code under which the entry gets its number: 类, 项, 目, 细目
 * @param name 信息资源名称, at most 64 characters
 * @param summary 信息资源摘要, at most 1000 characters
 * @param formatClass 信息资源格式分类
 * @param updateCycle 更新周期
 * @param sharing 共享类型; never looser than the strictest item that is served
 * @param condition 共享条件, required where conditional, at most 500 characters
 * @param legalBasis 不予共享依据, required where not shared, at most 500 characters
 * @param sharingMode 共享方式分类
 * @param openToSociety 是否向社会开放
 * @param grading 数据分类分级
 * @param evidenceTag how sure the attribution of this class is, such as {@code INFERRED-N};
 *     optional
 * @param items the information items, 1 to 200, at least one of them a key
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
    Boolean openToSociety,
    Grading grading,
    String evidenceTag,
    List<ItemDefinition> items) {}
