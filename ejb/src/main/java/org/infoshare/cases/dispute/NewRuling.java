package org.infoshare.cases.dispute;

import java.time.LocalDate;
import java.util.List;

/**
 * The ruling of a government on a dispute.
 *
 * @param share whether the government rules to share
 * @param items the items that are shared; none for a ruling not to share
 * @param reasons at most 1000 characters
 * @param document the number of the government's document, at most 100 characters
 * @param decidedOn the date of that document
 */
public record NewRuling(
    Boolean share, List<String> items, String reasons, String document, LocalDate decidedOn) {}
