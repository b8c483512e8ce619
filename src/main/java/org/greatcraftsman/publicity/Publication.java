package org.greatcraftsman.publicity;

import java.time.LocalDate;

/**
 * The newspaper and the website in which a notice appeared.
 *
 * @param newspaperDay the date of the newspaper
 * @param newspaperPage the page, such as 第3版, at most 40 characters
 * @param website the URL of the notice on the federation's website, at most 300 characters
 */
public record Publication(LocalDate newspaperDay, String newspaperPage, String website) {}
