package org.greatcraftsman.nomination;

/**
 * What who handed a form in is told.
 *
 * @param number the nomination's number, for example {@code GCC2-0417}
 * @param code the receipt code (查询码): with it and the number the state can be seen and, by whom the
 *     file was opened, a returned form corrected
 * @param merged whether the person had a file already, to which this nomination was added
 * @param sentence what to tell the person, in Chinese
 */
public record SubmissionReceipt(String number, String code, boolean merged, String sentence) {}
