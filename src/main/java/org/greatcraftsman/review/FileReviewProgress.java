package org.greatcraftsman.review;

import java.time.Instant;

/**
 * Where the review of one file stands, without anything of the marks themselves.
 *
 * @param marks valid marks that came in
 * @param minimum how many the rules ask for
 * @param waiting experts who were asked and have not answered
 * @param recused experts who withdrew
 * @param available experts of the panel who could still be asked
 * @param due when the window of this file ends
 * @param maximumExtensionDays how many days more the file may get, 0 to 10
 */
public record FileReviewProgress(
    int marks,
    int minimum,
    int waiting,
    int recused,
    int available,
    Instant due,
    int maximumExtensionDays) {}
