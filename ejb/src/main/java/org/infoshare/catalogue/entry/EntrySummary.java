package org.infoshare.catalogue.entry;

import com.fasterxml.jackson.annotation.JsonProperty;

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
