package org.infoshare.catalogue.harvest;

import java.util.List;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.UpdateCycle;

/**
 * The stored description of one dataset of a source.
 *
 * @param identifier its code at the source
 * @param title in Chinese if given, else in any language
 * @param englishTitle absent if there is none beside the title
 * @param publisher the publisher's name, or its IRI if no name is given
 * @param themes the classes, by their notation if given, else by IRI
 * @param sharing as the source states it, or as derived from its access rights
 * @param updateCycle as the source states it, or as derived from its frequency
 * @param accessRights the IRI
 * @param licence the IRI
 * @param landingPage the IRI
 * @param issued as written at the source
 * @param modified as written at the source
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
