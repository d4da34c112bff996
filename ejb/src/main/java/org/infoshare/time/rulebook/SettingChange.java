package org.infoshare.time.rulebook;

/**
 * A new value of a setting.
 *
 * @param value in the form of its kind
 * @param reasons the reasons, at most 1000 characters
 */
public record SettingChange(String value, String reasons) {}
