package org.infoshare.catalogue.entry;

import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.EntryStage;

/**
 * The current state of an entry of the caller's own department, for bulk changes.
 *
 * @param code the national form
 * @param lockVersion the version of the text, for optimistic locking
 * @param stage its stage
 * @param amendable whether it may be amended now; a published entry may, in a working copy
 * @param content its description
 */
public record CurrentEntry(
    String code, int lockVersion, EntryStage stage, boolean amendable, NewEntry content) {}
