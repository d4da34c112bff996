package org.infoshare.catalogue.workbook;

/**
 * One thing that is wrong in a workbook, and where.
 *
 * @param row the row as the spreadsheet program counts it, from 1; absent where the whole file is
 *     at fault
 * @param column the letters of the column; absent where the sheet lacks it
 * @param heading the heading of the column, as the sheet writes it or as it should
 * @param value what the cell says, its beginning where it is long; absent where it says nothing
 * @param code the stable code of what is wrong
 * @param chinese the sentence in Chinese
 * @param english the same in English
 */
public record WorkbookError(
    Integer row,
    String column,
    String heading,
    String value,
    String code,
    String chinese,
    String english) {}
