package org.infoshare.time.rulebook;

/**
 * What a setting is to be from now on.
 *
 * @param value as its kind wants it
 * @param reasons why, at most 1000 characters
 */
public record SettingChange(String value, String reasons) {}
