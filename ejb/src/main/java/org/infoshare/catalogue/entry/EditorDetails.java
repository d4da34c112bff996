package org.infoshare.catalogue.entry;

import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.description.AssessmentView;
import org.infoshare.catalogue.publication.ItemAdvice;
import org.infoshare.catalogue.update.EntryDueDates;

/**
 * The part of a view that only those see who work on the entry.
 *
 * @param lockVersion the version of the text; null for other callers, like all the rest
 */
record EditorDetails(
    Integer lockVersion,
    String returnReasons,
    AssessmentView assessment,
    EntryDueDates dueDates,
    Set<EntryFlag> flags,
    List<ItemAdvice> advice) {

  static final EditorDetails NONE =
      new EditorDetails(null, null, null, EntryDueDates.NONE, Set.of(), List.of());
}
