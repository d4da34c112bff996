package org.infoshare.catalogue.workbook;

/**
 * One error in a workbook, with its place.
 *
 * @param row the row as the spreadsheet program counts it, from 1; absent if the whole file is at
 *     fault
 * @param column the letters of the column; absent if the sheet lacks it
 * @param heading the heading of the column, as the sheet writes it or as it should
 * @param value the text of the cell, its beginning if it is long; absent if the cell is empty
 * @param code the stable code of the error
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
