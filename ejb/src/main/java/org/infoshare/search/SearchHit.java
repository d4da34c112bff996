package org.infoshare.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.Sharing;
import org.infoshare.catalogue.SharingMode;
import org.infoshare.catalogue.UpdateCycle;
import org.infoshare.department.DepartmentLevel;

/**
 * One entry that was found.
 *
 * @param matchedItems the items in which a term of the search stands
 */
public record SearchHit(
    String code,
    String name,
    @JsonProperty("abstract") String summary,
    String provider,
    Sharing sharing,
    UpdateCycle cycle,
    SharingMode mode,
    DepartmentLevel level,
    EntryOrigin origin,
    List<MatchedItem> matchedItems,
    Instant publishedAt) {}
