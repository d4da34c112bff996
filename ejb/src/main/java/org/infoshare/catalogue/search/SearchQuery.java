package org.infoshare.catalogue.search;

import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * A search query; null fields do not restrict.
 *
 * <p>Texts are folded: compatibility forms (full width and the like) to the usual ones by Unicode's
 * NFKC, letters to lower case. Traditional and simplified characters stay different. A text
 * consists of runs of Chinese characters and of words of letters and digits; everything else only
 * separates. A word in camel case is also each of its parts. Every run and every word of {@code q}
 * is a term; several Latin words alone are one phrase. In the place of a term or phrase may stand
 * another name of the same, as the form check knows it (身份证 for 公民身份号码), or the department that it
 * names provides the entry. An entry is a hit if each term occurs in its name, its abstract, the
 * names of its items or its code: Chinese characters anywhere in a run, a word at the beginning of
 * a word, a whole code ({@code 101001/1} or {@code 101001-1}) only as the code of the entry. The
 * node of a code is a word of its entry. The id of an external entry is not searched.
 *
 * <p>Hits are ordered as follows: the name equals {@code q}; all terms occur in the name as whole
 * words of the analyser; all terms occur in the name; all terms, or other names in their place,
 * occur in name and items; all others. Within each group the shorter name comes first, then the
 * order is by code. Without {@code q} the order is by code.
 *
 * @param q words or a code, folded at most 100 characters
 * @param node a class (类), sub-class (项) or node: entries under it
 * @param provider the code of the providing department; {@code external:} and its name for a
 *     provider of another platform
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 * @param facets whether to count hits by facets; true if null
 */
public record SearchQuery(
    String q,
    String node,
    String provider,
    Sharing sharing,
    UpdateCycle updateCycle,
    SharingMode sharingMode,
    DepartmentLevel level,
    EntryOrigin origin,
    Integer limit,
    String cursor,
    Boolean facets) {}
