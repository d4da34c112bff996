package org.infoshare.catalogue.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * One hit.
 *
 * @param code the code of an entry of this catalogue, for links; absent for an external one
 * @param externalEntry the id of an external entry, for links; absent for an entry of this
 *     catalogue
 * @param provider the code of the department, or the provider's name in an external catalogue
 * @param providerName the name of the provider
 * @param matchedItems the items whose names contain a term of the search
 */
public record SearchHit(
    String code,
    UUID externalEntry,
    String name,
    @JsonProperty("abstract") String summary,
    String provider,
    String providerName,
    Sharing sharing,
    UpdateCycle updateCycle,
    SharingMode sharingMode,
    DepartmentLevel level,
    EntryOrigin origin,
    List<MatchedItem> matchedItems,
    Instant publishedAt) {

  SearchHit withProviderName(String name) {
    return new SearchHit(
        code,
        externalEntry,
        this.name,
        summary,
        provider,
        name,
        sharing,
        updateCycle,
        sharingMode,
        level,
        origin,
        matchedItems,
        publishedAt);
  }
}
