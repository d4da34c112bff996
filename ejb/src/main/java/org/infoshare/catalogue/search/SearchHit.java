package org.infoshare.catalogue.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.entry.SharingMode;
import org.infoshare.catalogue.entry.UpdateCycle;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * One entry that was found.
 *
 * @param code the code of an entry of this catalogue, by which it is opened there; absent for an
 *     external one
 * @param externalEntry the id of an external entry, by which it is opened among those; absent for
 *     one of this catalogue
 * @param provider the code of the department, or what an external catalogue calls its provider
 * @param matchedItems the items in which a term of the search stands
 */
public record SearchHit(
    String code,
    UUID externalEntry,
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
