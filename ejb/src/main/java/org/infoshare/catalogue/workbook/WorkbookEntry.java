package org.infoshare.catalogue.workbook;

/**
 * An entry of a workbook, with its outcome.
 *
 * @param row its first row
 * @param outcome whether it was drafted, amended or left unchanged, or would be
 * @param code its code; absent in a check that would draft it
 * @param name 信息资源名称
 */
public record WorkbookEntry(int row, WorkbookOutcome outcome, String code, String name) {}
