package org.greatcraftsman.nomination;

import org.greatcraftsman.NominationNumber;

/**
 * The receipt of a submitted form.
 *
 * @param number number of the nomination, for example {@code GCC2-0417}
 * @param code receipt code (查询码), which together with the number gives access to the status and, if
 *     this was the first form about the person, lets its holder correct a returned form
 * @param merged whether the nomination was added to an existing file of the person
 * @param sentence Chinese sentence for the submitter
 */
public record SubmissionReceipt(
    NominationNumber number, String code, boolean merged, String sentence) {}
