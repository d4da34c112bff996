package org.infoshare.catalogue.harvest;

import java.util.List;
import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.entry.UpdateCycle;

/**
 * What a source says of one of its datasets, as far as it is kept.
 *
 * @param identifier its code there
 * @param title in Chinese where given, else in whatever language
 * @param englishTitle absent where there is none beside the title
 * @param publisher who publishes it, by name, or by IRI where no name is given
 * @param themes the classes, by their notation where given, else by IRI
 * @param sharing as the source says, or as its access rights mean
 * @param updateCycle as the source says, or as its frequency means
 * @param accessRights the IRI
 * @param licence the IRI
 * @param landingPage the IRI
 * @param issued as written there
 * @param modified as written there
 */
public record ExternalContent(
    String identifier,
    String title,
    String englishTitle,
    String description,
    String publisher,
    List<String> themes,
    List<String> keywords,
    Sharing sharing,
    UpdateCycle updateCycle,
    String accessRights,
    String licence,
    String landingPage,
    String version,
    String issued,
    String modified,
    List<ExternalItem> items) {}
