package org.infoshare.catalogue.entry;

/**
 * An entry as its own department has it in hand, for whoever brings many of them at once.
 *
 * @param code the national form
 * @param lockVersion which state of the text this is
 * @param stage where it stands
 * @param amendable whether it may be described anew now; a published one is, in a working copy
 * @param content what is said of it
 */
public record CurrentEntry(
    String code, int lockVersion, EntryStage stage, boolean amendable, NewEntry content) {}
