package org.infoshare.catalogue.update;

import java.time.LocalDate;

/**
 * A change of law or duty that makes an entry due for an update (Decree 809 art. 17).
 *
 * @param entry the code of the published entry
 * @param change the change, at most 1000 characters
 * @param legalSource the law, decision or order behind it, at most 500 characters
 * @param changedOn the date from which the change applies; the time of the update counts from it
 */
public record NewUpdate(String entry, String change, String legalSource, LocalDate changedOn) {}
