package org.infoshare.catalogue.workbook;

/**
 * An entry of a workbook and what became of it.
 *
 * @param row its first row
 * @param outcome whether it was drafted, amended or left alone, or would be
 * @param code its code; absent where a check would draft it
 * @param name 信息资源名称
 */
public record WorkbookEntry(int row, WorkbookOutcome outcome, String code, String name) {}
