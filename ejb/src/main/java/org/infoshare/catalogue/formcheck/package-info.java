/**
 * May I ask the citizen for this? A department submits the fields of its form before it uses it,
 * and learns for each field whether it can get the datum from the catalogue and so must not ask
 * (一数一源; Decree 809 art. 19; no repeat collection in 穗府规〔2016〕3号 art. 3).
 *
 * <p>{@link org.infoshare.catalogue.formcheck.FormCheckService} is the entry point and stores each
 * answer, for supervision to count. {@link org.infoshare.catalogue.formcheck.FieldInterpreter}
 * interprets a field; its words are data beside the classes ({@code subjects.csv}, {@code
 * meanings.csv}, {@code contexts.csv}, {@code english.csv}, {@code never-held.txt}) and the names
 * of the standard terms. Who publishes a datum comes from {@code source}. A wrong "do not ask" is
 * worse than "unclear", so a doubtful field is answered as unclear.
 */
package org.infoshare.catalogue.formcheck;
