package org.greatcraftsman.review;

import java.time.Instant;

/**
 * The progress of a file's review, without the marks themselves.
 *
 * @param marks number of valid marks
 * @param minimum number of marks that the rules require
 * @param waiting number of experts who have not answered
 * @param recused number of recused experts
 * @param available number of panel members who could still be asked
 * @param due end of the window of this file
 * @param maximumExtensionDays number of days by which the window may be extended, 0 to 10
 */
public record FileReviewProgress(
    int marks,
    int minimum,
    int waiting,
    int recused,
    int available,
    Instant due,
    int maximumExtensionDays) {}
