package org.infoshare.sharing.exchange;

import java.util.List;
import java.util.UUID;

/**
 * A record of an answer that is in doubt because an objection to it is open.
 *
 * @param position its position among the records of the answer, from 0
 * @param items the names of the returned items that are in doubt
 * @param objection the id of the objection
 */
public record OpenObjection(int position, List<String> items, UUID objection) {}
