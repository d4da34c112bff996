package org.infoshare.catalogue.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.publication.EntryStage;

/** One line of a list of entries. */
public record EntrySummary(
    String code,
    String name,
    @JsonProperty("abstract") String summary,
    String provider,
    Sharing sharing,
    UpdateCycle updateCycle,
    EntryStage stage,
    Integer version,
    String evidenceTag) {}
