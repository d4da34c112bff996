package org.infoshare.catalogue.search;

import org.infoshare.catalogue.entry.Sharing;
import org.infoshare.catalogue.entry.SharingMode;
import org.infoshare.catalogue.entry.UpdateCycle;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * What is searched for; what is null does not restrict.
 *
 * <p>Texts are folded: compatibility forms (full width and the like) to the usual ones by Unicode's
 * NFKC, letters to small ones. Traditional and simplified characters stay different. A text
 * consists of runs of Chinese characters and words of letters and digits; everything else only
 * separates. A word in camel case is also each of its parts. Every run and every word of {@code q}
 * is a term, and an entry is a hit if each term stands in its name, its abstract, the names of its
 * items or its code: Chinese characters anywhere in a run, a word at the beginning of a word, a
 * whole code ({@code 101001/1} or {@code 101001-1}) as the code of the entry and nowhere else. The
 * node of a code is a word of its entry. The id of an external entry is not searched.
 *
 * <p>Hits come in this order: the name is {@code q}; all terms stand in the name as whole words, as
 * the analyser cuts them; in the name; in name and items; then the others. Within that the shorter
 * name first, then by code. Without {@code q} they come by code.
 *
 * @param q words or a code, folded at most 100 characters
 * @param node a class (类), sub-class (项) or node: entries under it
 * @param provider the code of the providing department; {@code external:} and its name for a
 *     provider of another platform
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 * @param facets whether to count hits by facets; they are unless this is false
 */
public record SearchQuery(
    String q,
    String node,
    String provider,
    Sharing sharing,
    UpdateCycle cycle,
    SharingMode mode,
    DepartmentLevel level,
    EntryOrigin origin,
    Integer limit,
    String cursor,
    Boolean facets) {}
